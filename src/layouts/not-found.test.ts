import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notFoundPages } from './not-found.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'atlas-404-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

/** Does what happens when a build has ended. */
function end(): void {
  const hook = notFoundPages().hooks['astro:build:done'] as (built: { dir: URL }) => void;
  hook({ dir: pathToFileURL(`${site}/`) });
}

describe('the pages for what is not there', () => {
  it('lie where hosts look for them, in each language that is built', () => {
    for (const root of ['', 'fr/']) {
      mkdirSync(join(site, `${root}404`), { recursive: true });
      writeFileSync(join(site, `${root}404/index.html`), `of ${root}`);
    }
    end();
    expect(readFileSync(join(site, '404.html'), 'utf8')).toBe('of ');
    expect(readFileSync(join(site, 'fr/404.html'), 'utf8')).toBe('of fr/');
    expect(['404', 'fr/404', 'ru'].filter((path) => existsSync(join(site, path)))).toEqual([]);
  });

  it('stay where Astro has put them there itself', () => {
    writeFileSync(join(site, '404.html'), 'there');
    end();
    expect(readFileSync(join(site, '404.html'), 'utf8')).toBe('there');
  });
});
