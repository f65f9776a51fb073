import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../text/catalogue.ts';
import { creditLine, dataToWords } from './credit-line.ts';
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

describe('up to when credited data go', () => {
  const from = (source: string | undefined, asOf: string): Credit => ({
    ...{ text: 'A', href: '#a', brief: { publisher: 'A', asOf } },
    ...(source === undefined ? {} : { source }),
  });

  it('is the month of the newest of the sources', () => {
    const credits = [from('held', '2026-01'), from('arin', '2026-08-22'), from('people', '2024')];
    expect(dataToWords(credits, text)).toBe('Data to August 2026. ');
    expect(dataToWords([from('people', '2024')], text)).toBe('Data to 2024. ');
  });

  it('is not said of documents', () => {
    expect(dataToWords([from(undefined, '2026-08-22')], text)).toBe('');
    expect(dataToWords([], text)).toBe('');
  });
});
