import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './site.ts';

/** A row of a table that needs no quoting, as cells by column. */
export type PlainRow = Readonly<Record<string, string>>;

/** Rows of such a table of a data folder. */
export function plainRows(data: string, table: string, folder = 'tables'): PlainRow[] {
  const text = readFileSync(join(data, folder, `${table}.csv`), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, index) => [columns[index], cell])),
  );
}

/**
 * Whether a number is shown as it is, or rounded to the decimals of its column where that changes it by less than a
 * two hundredth.
 */
export function isShown(value: number, shown: string | undefined): boolean {
  if (shown === undefined) return false;
  const decimals = shown.split('.')[1]?.length ?? 0;
  const exact = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const off = Math.abs(Number(shown.replaceAll(',', '')) - value);
  return exact.format(value) === shown && off <= Math.abs(value) / 200;
}

/** The value beside a measure in a country's table of numbers. */
export function shownNumber(site: Site, country: string, measure: string): string | undefined {
  const html = String(site.files.get(`countries/${country.toLowerCase()}/index.html`));
  const row = html.split('<tr').find((part) => part.includes(`methodology/#${measure}"`));
  return /<td[^>]*>([^<]*)<\/td>/.exec(row ?? '')?.[1]?.trim();
}

/** A country's page; the root's language alone, as numbers are the same in all. */
const PAGE = /^countries\/([a-z]{2})\/index\.html$/;

/**
 * Numbers on the pages of all countries that are not those of the tables, computed here in the plainest way and by none
 * of the site's own code.
 */
export function checkCountryNumbers(site: Site, data: string): string[] {
  const holdings = plainRows(data, 'holdings');
  const lastMonth = holdings.at(-1)?.month ?? '';
  const held = Map.groupBy(holdings, (row) => row.country);
  const listed = Map.groupBy(plainRows(data, 'registrations'), (row) => row.country);
  const countries = [...site.files.keys()].flatMap((path) => PAGE.exec(path)?.[1] ?? []);
  return countries.flatMap((page) => {
    const country = page.toUpperCase();
    const own = held.get(country) ?? [];
    const expected = {
      'ipv6-held': numberOf(own.findLast((row) => row.month === lastMonth)?.ipv6_slash48s, 65_536),
      'ipv4-held': numberOf(own.findLast((row) => row.ipv4_addresses !== '')?.ipv4_addresses),
      'ipv6-delegations': delegationsIn(listed.get(country) ?? []),
    };
    return Object.entries(expected)
      .map(([measure, value]) => [measure, value, shownNumber(site, country, measure)] as const)
      .filter(([, value, shown]) => value !== null && !isShown(value, shown))
      .map(([measure, value, shown]) => `${country}: ${measure} is ${value}, shown ${shown}`);
  });
}

function numberOf(cell: string | undefined, unit = 1): number | null {
  return cell === undefined ? null : Number(cell) / unit;
}

/** IPv6 delegations among rows of registrations; none is not told as a number. */
function delegationsIn(rows: readonly PlainRow[]): number | null {
  const blocks = rows
    .filter(({ family, status }) => family === 'ipv6' && /^a(llocat|ssign)ed$/.test(status ?? ''))
    .reduce((sum, row) => sum + Number(row.blocks), 0);
  return blocks === 0 ? null : blocks;
}
