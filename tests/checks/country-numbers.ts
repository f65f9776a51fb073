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

/**
 * Numbers on country pages that are not those of the tables, computed here in the plainest way and by none of the
 * site's own code.
 */
export function checkCountryNumbers(site: Site, data: string, countries: readonly string[]) {
  const holdings = plainRows(data, 'holdings');
  const lastMonth = holdings.at(-1)?.month ?? '';
  const registrations = plainRows(data, 'registrations');
  return countries.flatMap((country) => {
    const own = holdings.filter((row) => row.country === country);
    const ipv6 = own.findLast((row) => row.month === lastMonth)?.ipv6_slash48s;
    const ipv4 = own.findLast((row) => row.ipv4_addresses !== '')?.ipv4_addresses;
    const blocks = registrations
      .filter((row) => row.country === country && row.family === 'ipv6')
      .filter((row) => /^a(llocat|ssign)ed$/.test(row.status ?? ''))
      .reduce((sum, row) => sum + Number(row.blocks), 0);
    const expected = {
      ...(ipv6 === undefined ? {} : { 'ipv6-held': Number(ipv6) / 65_536 }),
      ...(ipv4 === undefined ? {} : { 'ipv4-held': Number(ipv4) }),
      ...(blocks === 0 ? {} : { 'ipv6-delegations': blocks }),
    };
    return Object.entries(expected)
      .map(([measure, value]) => [measure, value, shownNumber(site, country, measure)] as const)
      .filter(([, value, shown]) => !isShown(value, shown))
      .map(([measure, value, shown]) => `${country}: ${measure} is ${value}, shown ${shown}`);
  });
}
