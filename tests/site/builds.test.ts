import { afterAll, expect, it } from 'vitest';
import { differences } from '../checks/differences.ts';
import { readFolder } from '../checks/site.ts';
import { discard, secondBuild } from './builder.ts';
import { builtSite } from './built.ts';

const second = secondBuild();
afterAll(() => discard(second));

/** What tells of other languages and nothing else: the second build has the root's alone. */
const OF_LANGUAGES =
  /<link rel="alternate" hreflang=[^>]*>|<meta property="og:locale:alternate"[^>]*>|<nav class="languages".*?<\/nav>/gs;
/** Files that list languages or their pages, or let choose among them. */
const LISTS = ['sitemap.xml', 'pagefind/pagefind-entry.json', 'embedding/index.html'];

/** The files of a build without what tells of other languages. */
function rootOf(files: Iterable<readonly [string, Buffer]>): Map<string, Buffer> {
  const own = [...files].filter(([path]) => !LISTS.includes(path));
  return new Map(
    own.map(([path, bytes]) => [
      path,
      path.endsWith('.html') ? Buffer.from(bytes.toString().replace(OF_LANGUAGES, '')) : bytes,
    ]),
  );
}

it('a second build of the same tables is byte for byte the first, but for its other languages', () => {
  const [first, again] = [builtSite().files, readFolder(second.folder)].map(rootOf);
  expect(first?.size).toBeGreaterThan(2000);
  expect(differences(first ?? [], again ?? [])).toEqual([]);
});
