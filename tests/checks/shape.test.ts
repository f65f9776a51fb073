import { describe, expect, it } from 'vitest';
import { differencesOf, shapeOf } from './shape.ts';
import { siteOf } from './site.ts';

const ADDRESS = 'https://example.org/atlas/';

/** What a French page has more or less of than the English one. */
function differences(english: string, french: string): string[] {
  const site = siteOf(ADDRESS, [
    ['a/index.html', english],
    ['fr/a/index.html', french],
  ]);
  return differencesOf(shapeOf(site, 'fr/a/index.html'), shapeOf(site, 'a/index.html'));
}

describe('the shape of a page', () => {
  it('is the same whatever its words, and for links that lead on in its language', () => {
    const form = 'https://forge.example/new?form=x&title=';
    const page = 'https%3A%2F%2Fexample.org%2Fatlas%2F';
    expect(
      differences(
        `<h1 id="top">One</h1><p>two</p><a href="/atlas/b/?c=d#e">b</a><a href="webcal://example.org/atlas/c.ics">c</a>
        <a rel="next" href="/atlas/n/">n</a><a href="${form}One&page=${page}a%2F">d</a><a hreflang="fr" href="/atlas/fr/a/">f</a>`,
        `<h1 id="top">Un</h1><a href="/atlas/fr/b/?c=d#e">b</a><a href="webcal://example.org/atlas/fr/c.ics">c</a>
        <a rel="next" href="/atlas/fr/m/">m</a><a href="${form}Un&page=${page}fr%2Fa%2F">d</a><a hreflang="en" href="/atlas/a/">e</a>`,
      ),
    ).toEqual([]);
  });

  it('is the same where a document elsewhere is in the reader’s language, or says that it is not', () => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    expect(
      differences(
        `<a href="${licence}">a</a><a href="https://www.rfc-editor.org/rfc/rfc8200">b</a>`,
        `<a href="${licence}deed.fr">a</a><a hreflang="en" href="https://www.rfc-editor.org/rfc/rfc8200">b</a>`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['<p id="here">a</p>', '<p id="ici">a</p>', ['id ici: 1, not 0', 'id here: 0, not 1']],
    ['<a href="/atlas/b/">b</a>', '<p>b</p>', ['link to /b/: 0, not 1']],
    [
      '<a href="#b">b</a>',
      '<a href="#c">b</a>',
      ['link to /a/#c: 1, not 0', 'link to /a/#b: 0, not 1'],
    ],
    [
      '<a href="https://example.com/en">b</a>',
      '<a href="https://example.com/">b</a>',
      ['link to https://example.com/: 1, not 0', 'link to https://example.com/en: 0, not 1'],
    ],
    ['<figure></figure><svg></svg>', '<figure></figure>', ['<svg>: 0, not 1']],
    ['<li>a</li>', '<li>a</li><li>b</li>', ['<li>: 2, not 1']],
    [
      '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>',
      '<table><tr><th>a</th></tr></table>',
      ['table of 1 rows and 1 cells: 1, not 0', 'table of 2 rows and 2 cells: 0, not 1'],
    ],
  ])('is another where %s is %s', (english, french, found) => {
    expect(differences(english, french)).toEqual(found);
  });
});
