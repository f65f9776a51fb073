import { describe, expect, it } from 'vitest';
import { checkCountryNumbers, plainRows } from '../checks/country-numbers.ts';
import { builtSite } from './built.ts';

/**
 * Numbers on pages against the committed tables, computed here in the plainest way and by none of the
 * site's own code.
 */

const site = builtSite();
const textOf = (path: string) =>
  String(site.files.get(path))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/\s+/g, ' ');

const rowsOf = (table: string) => plainRows('data', table);
const population = plainRows('data', 'population', 'reference');
const holdings = rowsOf('holdings');
const lastMonth = holdings.at(-1)?.month ?? '';

describe('numbers on country pages', () => {
  it('are those of the tables', () => {
    expect(checkCountryNumbers(site, 'data')).toEqual([]);
  });
});

describe('the front page', () => {
  const front = textOf('index.html');

  /** Addresses and people of each country with both in a month, the least supplied first. */
  function supplied(month: string): { addresses: number; people: number }[] {
    const people = new Map(population.map((row) => [row.country, Number(row.people)]));
    return holdings
      .filter((row) => row.month === month && row.ipv4_addresses !== '')
      .flatMap((row) => {
        const count = people.get(row.country);
        return count ? [{ addresses: Number(row.ipv4_addresses), people: count }] : [];
      })
      .sort((a, b) => a.addresses / a.people - b.addresses / b.people);
  }

  /** The share of addresses of the least supplied half of people, of the country it ends in the part that is in it. */
  function ofHalf(countries: ReturnType<typeof supplied>): number {
    const whole = countries.reduce((sum, { addresses }) => sum + addresses, 0);
    let left = countries.reduce((sum, { people }) => sum + people, 0) / 2;
    let held = 0;
    for (const { people, addresses } of countries) {
      const part = Math.min(people, left);
      left -= part;
      held += (addresses * part) / people;
    }
    return held / whole;
  }

  const said = /that hold ([\d.]+)% of IPv4 addresses/.exec(front);
  const [, month = '', year = ''] = /Addresses of (\w+ \d{4}), people of (\d{4})/.exec(front) ?? [];

  // Where people or addresses are not known, the headline has other forms.
  it.skipIf(!said)('begins with what half of people have, of the month it says', () => {
    const on = new Date(`${month} 1 UTC`).toISOString().slice(0, 7);
    const share = ofHalf(supplied(on)) * 100;
    expect(Number(said?.[1])).toBe(Number(share.toPrecision(3)));
    expect(population.map((row) => row.year)).toContain(year);
  });

  it('says how many countries have half of the IPv6 space', () => {
    const held = holdings
      .filter((row) => row.month === lastMonth)
      .map((row) => Number(row.ipv6_slash48s));
    const whole = held.reduce((sum, value) => sum + value, 0);
    const largest = [...held].sort((a, b) => b - a);
    const few =
      largest.findIndex(
        (_, index) => 2 * largest.slice(0, index + 1).reduce((a, b) => a + b) >= whole,
      ) + 1;
    const words = ['', 'one', 'two', 'three', 'four', 'five'];
    expect(front).toContain(
      `Holders in ${words[few]} countries and territories had half of all registered IPv6 space`,
    );
  });
});

describe('the report', () => {
  const available = rowsOf('pool').filter(({ state }) => state === 'available');
  const newestPool = available
    .map(({ month }) => month ?? '')
    .sort()
    .at(-1);
  const [most] = available
    .filter(({ month, addresses }) => month === newestPool && addresses !== '0')
    .sort((a, b) => Number(b.addresses) - Number(a.addresses));

  // Where nobody has any left, or where no pool is told, the sentence has other forms.
  it.skipIf(!most)(
    'is not alone: the report gives the pool with most left as the table does',
    () => {
      const count = Number(most?.addresses);
      const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
      const rounded = count < 1e6 ? digits.format(count) : `${digits.format(count / 1e6)} million`;
      const name = most?.registry === 'ripencc' ? 'RIPE NCC' : most?.registry?.toUpperCase();
      expect(textOf('report/index.html')).toContain(
        `${name} had ${rounded} IPv4 addresses left to give out`,
      );
    },
  );
});

describe('the table of countries', () => {
  it('adds up to its world line, lines of no single country included', () => {
    const html = String(site.files.get('countries/index.html'));
    const heads = [...html.matchAll(/<th scope="col"[^>]*>\s*([^<]*?)\s*</g)].map(
      ([, head]) => head,
    );
    const rows = [...html.matchAll(/<tr[^>]*>\s*<th scope="row".*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<t[hd]\b([^>]*)>([^<]*)/g)].at(heads.indexOf('IPv6 space held')),
    );
    const values = rows.map((cell) => amountIn(cell?.[1] ?? '', cell?.[2]?.trim() ?? ''));
    const world = values.pop() ?? Number.NaN;
    expect(rows).toHaveLength(249 + 3 + 1);
    // Countries are told exactly to those who sort; three lines and the world are rounded to a tenth.
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - world)).toBeLessThan(0.21);
  });
});

/** The number that a cell of a table is sorted by, or else shows; 0 for no data. */
function amountIn(attributes: string, shown: string): number {
  const exact = /data-v="([^"]*)"/.exec(attributes)?.[1];
  if (exact !== undefined) return Number(exact);
  return shown === 'no data' ? 0 : Number(shown.replace(/ \(.*/, '').replaceAll(',', ''));
}
