import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, fileAt, readFolder, siteOf, withoutFrames } from './site.ts';

const site = siteOf('https://example.org/atlas/', [
  ['index.html', ''],
  ['countries/ke/index.html', ''],
  ['404.html', ''],
]);

describe('addressOf', () => {
  it('gives the address under which a server shows a page', () => {
    expect(addressOf(site, 'index.html').href).toBe('https://example.org/atlas/');
    expect(addressOf(site, 'countries/ke/index.html').pathname).toBe('/atlas/countries/ke/');
    expect(addressOf(site, '404.html').pathname).toBe('/atlas/404.html');
  });
});

describe('fileAt', () => {
  const at = (address: string) => fileAt(site, new URL(address, site.address));

  it('gives the file of an address and forgets query and fragment', () => {
    expect(at('countries/ke/?metric=ipv6#top')).toBe('countries/ke/index.html');
    expect(at('')).toBe('index.html');
  });

  it('has no file for a folder without its slash, for another host, or outside the base path', () => {
    expect(at('countries/ke')).toBeNull();
    expect(at('https://example.com/atlas/')).toBeNull();
    expect(at('/')).toBeNull();
  });
});

describe('a site without its frames', () => {
  it('keeps its files, and the pages that readers are led to', () => {
    const page = (path: string) => [path, '<p>'] as const;
    const paths = ['embed/a/index.html', 'v/2026-11-24/embed/a/b/index.html', 'v/index.html'];
    const whole = siteOf('https://a.example/', paths.map(page));
    expect([...withoutFrames(whole).pages.keys()]).toEqual(['v/index.html']);
    expect(withoutFrames(whole).files.size).toBe(3);
  });
});

describe('readFolder', () => {
  it('reads files of all depths, sorted by path', () => {
    const folder = mkdtempSync(join(tmpdir(), 'folder-'));
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b', 'c.txt'), 'deep');
    writeFileSync(join(folder, 'a.txt'), 'flat');
    const files = [...readFolder(folder)].map(([path, content]) => [path, content.toString()]);
    rmSync(folder, { recursive: true });
    expect(files).toEqual([
      ['a.txt', 'flat'],
      ['b/c.txt', 'deep'],
    ]);
  });
});
