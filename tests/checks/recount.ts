import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a file, by the name of its columns. */
export type Line = Readonly<Record<string, string>>;

/** What a number of a figure is when it is counted again, and what its row must say of it. */
export interface Recount {
  /** `null` where the tables have none. */
  readonly value: number | string | null;
  /** Ids of registries, mirrors or publishers that the row must name. */
  readonly counted: readonly string[];
  /** As of when; absent where the number was looked up by the date that its row gives. */
  readonly on?: string;
}

/** Counts the number in a column of a row anew; the row's own date stands in `on`. */
type Recounter = (row: Line & { readonly on: string }, country: string) => Recount;

const MONTH = /^\d{4}-\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SLASH48S_IN_SLASH32 = 65_536;

/**
 * By the name of a figure's column, how its numbers come from the committed tables, which are read as plain text:
 * nothing of how the site reads and measures them is used.
 */
export function recountersOf(data: string): Readonly<Record<string, Recounter>> {
  const tables = tablesIn(data);
  const held = (column: string): Recounter => {
    return ({ on }, country) => tables.heldIn(newestOf(on, MONTH), country, column);
  };
  const ipv4 = held('ipv4_addresses');
  const ipv6 = changed(held('ipv6_slash48s'), (slash48s) => slash48s / SLASH48S_IN_SLASH32);
  const perPerson = (value: number, country: string) => {
    const people = tables.peopleOf(country);
    return people === null ? null : value / people;
  };
  return {
    ipv6_slash32s: ipv6,
    ipv4_addresses: (row, country) =>
      row.year === undefined
        ? ipv4(row, country)
        : tables.registeredIn(row.year, { country, family: 'ipv4', column: 'amount' }),
    ipv6_delegations: ({ year = '' }, country) =>
      tables.registeredIn(year, { country, family: 'ipv6', column: 'blocks' }),
    ipv4_addresses_per_person: changed(ipv4, perPerson),
    ipv6_slash32s_per_million: changed(ipv6, (value, country) => {
      const each = perPerson(value, country);
      return each === null ? null : each * 1e6;
    }),
    share_of_users: ({ on }, country) => tables.usersOn(newestOf(on, DAY), country),
    first_ipv6_month: (_, country) => tables.firstIpv6(country),
  };
}

/** Of a row's date the newest part of a form: what stands in one row may be counted at several dates. */
function newestOf(on: string, form: RegExp): string {
  return on.split('/').findLast((date) => form.test(date)) ?? '';
}

/** The same with its value worked out further; the order of operations is that of the definition. */
function changed(
  recount: Recounter,
  by: (value: number, country: string) => number | null,
): Recounter {
  return (row, country) => {
    const { value, ...rest } = recount(row, country);
    const worked = typeof value === 'number' ? by(value, country) : null;
    return worked === null ? { value: null, counted: [] } : { ...rest, value: worked };
  };
}

/** The questions that are asked of the tables. */
function tablesIn(data: string) {
  const read = (path: string): Line[] => parse(readFileSync(join(data, path)), { columns: true });
  const holdings = byKey(read('tables/holdings.csv'), ['month', 'country']);
  const users = byKey(read('tables/adoption.csv'), ['source', 'measure', 'date', 'country']);
  const people = byKey(read('reference/population.csv'), ['country']);
  const delegated = read('tables/registrations.csv').filter(({ status }) =>
    ['allocated', 'assigned'].includes(status ?? ''),
  );
  const byCountry = Map.groupBy(delegated, ({ country = '' }) => country);
  const { sources } = JSON.parse(readFileSync(join(data, 'sources.json'), 'utf8')) as {
    sources: { id: string; asOf: string }[];
  };
  const listing = (country: string): Pick<Recount, 'counted'> & { on: string } => {
    const lines = byCountry.get(country) ?? [];
    const counted = [...new Set(lines.map(({ registry = '' }) => registry))];
    const days = sources
      .filter(({ id }) => counted.includes(id))
      .map(({ asOf }) => asOf)
      .sort();
    const [from = '', to = ''] = [days[0], days.at(-1)];
    return { counted, on: from === to ? from : `${from}/${to}` };
  };
  return {
    heldIn(month: string, country: string, column: string): Recount {
      const line = holdings.get(`${month} ${country}`);
      const value = line?.[column];
      if (!value) return { value: null, counted: [] };
      return { value: Number(value), counted: [line.source ?? ''] };
    },
    usersOn(date: string, country: string): Recount {
      const share = users.get(`google users ${date} ${country}`)?.share;
      return share ? { value: Number(share), counted: ['google'] } : { value: null, counted: [] };
    },
    peopleOf(country: string): number | null {
      return Number(people.get(country)?.people ?? 0) || null;
    },
    registeredIn(
      year: string,
      what: { readonly country: string; readonly family: string; readonly column: string },
    ): Recount {
      const lines = (byCountry.get(what.country) ?? []).filter(
        ({ family, month = '' }) => family === what.family && month.startsWith(year),
      );
      const value = lines.reduce((sum, line) => sum + Number(line[what.column]), 0);
      return { value, ...listing(what.country) };
    },
    firstIpv6(country: string): Recount {
      const lines = (byCountry.get(country) ?? []).filter(({ family }) => family === 'ipv6');
      const [first] = lines.flatMap(({ month }) => month || []).sort();
      if (!byCountry.has(country)) return { value: null, counted: [] };
      return { value: first ?? null, ...listing(country) };
    },
  };
}

function byKey(lines: readonly Line[], columns: readonly string[]): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [columns.map((column) => line[column]).join(' '), line]));
}
