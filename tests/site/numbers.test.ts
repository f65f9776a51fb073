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
const holdings = rowsOf('holdings');
const lastMonth = holdings.at(-1)?.month ?? '';

describe('numbers on country pages', () => {
  it.each(['AD', 'BR', 'CN', 'GB', 'KE', 'LA', 'MV', 'TV', 'US', 'ZA'])(
    'are those of the tables: %s',
    (country) => expect(checkCountryNumbers(site, 'data', [country])).toEqual([]),
  );
});

describe('the front page', () => {
  const front = textOf('index.html');
  const labs = rowsOf('apnic-use').filter((row) => row.country === 'WORLD');
  const own = labs.filter((row) => row.averaged === '30-days');
  const newest = (own.length > 0 ? own : labs).sort((a, b) =>
    String(a.date) < String(b.date) ? -1 : 1,
  );
  const tenths = Math.round(Number(newest.at(-1)?.capable) * 10);

  // Where nobody measured the world, or nearly none or all of it can, the headline has other forms.
  it.skipIf(!(tenths > 0 && tenths < 10))('begins with the newest that was measured', () => {
    const month = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long' });
    const on = month.format(new Date(String(newest.at(-1)?.date).slice(0, 7)));
    expect(front).toContain(
      `About ${tenths} in 10 of the world’s users could use IPv6 in ${on}, as APNIC Labs measures it`,
    );
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

  const available = rowsOf('pool').filter(({ state }) => state === 'available');
  const newestPool = available
    .map(({ month }) => month ?? '')
    .sort()
    .at(-1);
  const [most] = available
    .filter(({ month, addresses }) => month === newestPool && addresses !== '0')
    .sort((a, b) => Number(b.addresses) - Number(a.addresses));

  // Where nobody has any left, or where no pool is told, the sentence has other forms.
  it.skipIf(!most)('gives the pool with most left as the table does', () => {
    const count = Number(most?.addresses);
    const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
    const rounded = count < 1e6 ? digits.format(count) : `${digits.format(count / 1e6)} million`;
    const name = most?.registry === 'ripencc' ? 'RIPE NCC' : most?.registry?.toUpperCase();
    expect(front).toContain(`${name} had ${rounded} IPv4 addresses left to give out`);
  });
});

describe('the table of countries', () => {
  it('adds up to its world line, lines of no single country included', () => {
    const html = String(site.files.get('countries/index.html'));
    const cells = [
      ...html.matchAll(/<th scope="row"[^>]*>.*?<\/th>\s*<td[^>]*>([^<]*)<\/td>/gs),
    ].map((match) => match[1]?.trim() ?? '');
    const values = cells.map((cell) => (cell === 'no data' ? 0 : Number(cell.replaceAll(',', ''))));
    const world = values.pop() ?? Number.NaN;
    expect(cells).toHaveLength(249 + 3 + 1);
    // Each cell is rounded to a thousandth, so 252 of them may be off by 0.126 together.
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - world)).toBeLessThan(0.13);
  });
});
