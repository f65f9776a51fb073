import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepFormerFiles } from './former-files.ts';
import { ISSUED } from './issued-files.ts';

const site = mkdtempSync(join(tmpdir(), 'former-'));
afterAll(() => rmSync(site, { recursive: true }));
const names = Object.values(ISSUED)
  .map(({ name }) => name)
  .sort();

beforeAll(() => {
  for (const path of ['group-ipv6-held/ldc', 'world-ipv6-held']) {
    mkdirSync(join(site, 'figures', path), { recursive: true });
    for (const name of [...names, 'index.html'])
      writeFileSync(join(site, 'figures', path, name), `${name} of ${path}`);
  }
  // A figure of the world, and one of a group with the list of its places, which has no files of its own.
  keepFormerFiles(site, [
    { from: 'ipv6-total', to: 'world-ipv6-held' },
    { from: 'members-ipv6', to: 'group-ipv6-held' },
    { from: 'members-ipv6/ldc', to: 'group-ipv6-held/ldc' },
  ]);
});

describe('the former addresses of a renamed figure', () => {
  it.each([
    ['ipv6-total', 'world-ipv6-held'],
    ['members-ipv6/ldc', 'group-ipv6-held/ldc'],
  ])('keep every file that is beside its page: %s', (before, now) => {
    const folder = join(site, 'figures', before);
    expect(readdirSync(folder).sort()).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(folder, name), 'utf8')).toBe(`${name} of ${now}`);
  });

  it('are none where there are no files', () => {
    expect(readdirSync(join(site, 'figures', 'members-ipv6'))).toEqual(['ldc']);
  });
});
