import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';

const site = builtSite();
const pageOf = (path: string) => String(site.files.get(`${path}index.html`));

/** What is left of a page while nothing on it is unfolded. */
function unfolded(html: string): string {
  let left = html;
  let before = '';
  while (left !== before) {
    before = left;
    left = left.replace(
      /<details(?![^>]*\sopen)[^>]*>(?:(?!<details|<\/details>).)*<\/details>/gs,
      '',
    );
  }
  return left;
}

const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;

describe('what is folded up', () => {
  it.each(['pace/', 'used/'])('are the rows of every country, on the page /%s', (path) => {
    const html = pageOf(path);
    expect(count(html, /<tr data-country=/g)).toBeGreaterThan(100);
    expect(count(unfolded(html), /<tr data-country=/g)).toBe(0);
    expect(count(unfolded(html), /<figure /g)).toBeGreaterThanOrEqual(2);
  });

  it.each(['activities/training/', 'activities/testbeds/'])(
    'are entries that nobody confirmed for three years before the edition, on the page /%s',
    (path) => {
      const { edition } = JSON.parse(readFileSync('data/sources.json', 'utf8'));
      const oldest = Number(edition.name.slice(0, 4)) - 3;
      const known = [...unfolded(pageOf(path)).matchAll(/class="entry-known">([^<]*)/g)];
      for (const [, words = ''] of known)
        expect(Number(/as of .*?(\d{4})/.exec(words)?.[1])).toBeGreaterThanOrEqual(oldest);
    },
  );
});
