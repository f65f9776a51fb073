import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../text/catalogue.ts';
import { creditLine } from './credit-line.ts';
import type { Credit } from './figure.ts';

const text = catalogueOf('en');
const credit = (title: string, publisher: string): Credit => ({
  ...{ text: `${title}, ${publisher}, as of 2 May 2026`, href: `#${publisher}`, title },
  brief: { publisher, asOf: '2026-05-02' },
});
const lineOf = (credits: readonly Credit[]) =>
  creditLine(credits, text).map(({ before, text: words }) => before + words);

describe('a line of credits', () => {
  it('says a title that several share once, and keeps a link for each', () => {
    const three = [
      credit('Files', 'ARIN'),
      credit('People', 'World Bank'),
      credit('Files', 'LACNIC'),
    ];
    expect(lineOf(three).join('')).toBe(
      'Files: ARIN as of 2 May 2026, LACNIC as of 2 May 2026; People, World Bank, as of 2 May 2026',
    );
    expect(creditLine(three, text).map(({ href }) => href)).toEqual([
      '#ARIN',
      '#LACNIC',
      '#World Bank',
    ]);
  });

  it('leaves credits without a title as they are', () => {
    expect(
      lineOf([
        { text: 'a.org', href: '#a' },
        { text: 'b.org', href: '#b' },
      ]),
    ).toEqual(['a.org', '; b.org']);
  });
});
