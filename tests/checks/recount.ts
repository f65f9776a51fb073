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

/** A row with its own date and the path of the figure that it is of. */
type Asked = Line & { readonly on: string; readonly figure: string };

/** Counts the number in a column of a row anew; `null` where the row is not one that these tables tell. */
type Recounter = (row: Asked, country: string) => Recount | null;

const MONTH = /^\d{4}-\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SLASH48S_IN_SLASH32 = 65_536;
const NOTHING: Recount = { value: null, counted: [] };

/** Who averaged what APNIC Labs measured, by the way of averaging, as a row must name them. */
const AVERAGED: Readonly<Record<string, readonly string[]>> = {
  '30-days': ['apniclabs'],
  'whole-month': ['apniclabs', 'sorujov'],
  'daily-shares': ['apniclabs', 'imau84'],
};

/**
 * By the name of a figure's column, how its numbers come from the tables, which are read as plain text by their
 * paths below `data`: nothing of how the site reads and measures them is used.
 */
export function recountersOf(read: (path: string) => string): Readonly<Record<string, Recounter>> {
  const tables = tablesIn(read);
  const held = (column: string): Recounter => {
    return ({ on }, country) => tables.heldIn(newestOf(on, MONTH), country, column);
  };
  const ipv4 = held('ipv4_addresses');
  const ipv6 = changed(held('ipv6_slash48s'), (slash48s) => slash48s / SLASH48S_IN_SLASH32);
  const flowing = (...kinds: string[]): Recounter => {
    return ofCountries(({ on }, country) => tables.flowedIn(on, country, kinds));
  };
  const perPerson = (value: number, country: string) => {
    const people = tables.peopleOf(country);
    return people === null ? null : value / people;
  };
  return {
    ipv6_slash32s: ofCountries(ipv6),
    ipv4_addresses: ofCountries((row, country) =>
      row.year === undefined
        ? ipv4(row, country)
        : tables.registeredIn(row.year, { country, family: 'ipv4', column: 'amount' }),
    ),
    ipv6_delegations: ofCountries(({ year = '' }, country) =>
      tables.registeredIn(year, { country, family: 'ipv6', column: 'blocks' }),
    ),
    ipv4_addresses_per_person: ofCountries(changed(ipv4, perPerson)),
    ipv6_slash32s_per_million: ofCountries(
      changed(ipv6, (value, country) => {
        const each = perPerson(value, country);
        return each === null ? null : each * 1e6;
      }),
    ),
    share_of_users: ofCountries((row, country) => tables.usersOn(row, country)),
    tests_a_day: ofCountries((row, country) => tables.testsOn(row, country)),
    first_ipv6_month: ofCountries((_, country) => tables.firstIpv6(country)),
    ipv4_available: pooled(tables, 'available'),
    ipv4_policy_reserved: pooled(tables, 'policy-reserved'),
    ipv4_quarantined: pooled(tables, 'quarantined'),
    ipv4_reserved_unsplit: pooled(tables, 'reserved-unsplit'),
    ipv4_addresses_listed: ofCountries(({ on }, country) =>
      tables.listedIn(newestOf(on, MONTH), country),
    ),
    ipv4_newly_delegated: flowing('registered'),
    ipv4_delegated_again: flowing('given-again'),
    ipv4_listed_again: flowing('listed-again'),
    ipv4_given_back: flowing('given-back'),
    ipv4_came_from_elsewhere: flowing('from-country', 'from-registry', 'from-elsewhere'),
    ipv4_went_elsewhere: flowing('to-country', 'to-registry'),
    ipv4_left_untold: flowing('to-elsewhere'),
  };
}

/** Of rows that name a country alone. */
function ofCountries(recount: Recounter): Recounter {
  return (row, country) => (country === '' ? null : recount(row, country));
}

/** A registry's pool by month, whose name the path of its figures begins with. */
function pooled(tables: ReturnType<typeof tablesIn>, state: string): Recounter {
  return ({ on, figure }) => tables.pooledIn(on, figure.replace(/-pool.*/, ''), state);
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
    const { value = null, ...rest } = recount(row, country) ?? { counted: [] };
    const worked = typeof value === 'number' ? by(value, country) : null;
    return worked === null ? { value: null, counted: [] } : { ...rest, value: worked };
  };
}

/** The questions that are asked of the tables. */
function tablesIn(textOf: (path: string) => string) {
  const read = (path: string): Line[] => parse(textOf(path), { columns: true });
  const pools = byKey(read('tables/pool.csv'), ['registry', 'month', 'state']);
  const labs = byKey(read('tables/apnic-use.csv'), ['date', 'country']);
  const holdings = byKey(read('tables/holdings.csv'), ['month', 'country']);
  const users = byKey(read('tables/adoption.csv'), ['source', 'measure', 'date', 'country']);
  const people = byKey(read('reference/population.csv'), ['country']);
  const delegated = read('tables/registrations.csv').filter(({ status }) =>
    ['allocated', 'assigned'].includes(status ?? ''),
  );
  const placeOf = ({ registry, country }: Line) => `${registry} ${country}`;
  const flows = Map.groupBy(read('tables/ipv4-flows.csv'), placeOf);
  const own = Map.groupBy(read('tables/ipv4-listed.csv'), placeOf);
  const byCountry = Map.groupBy(delegated, ({ country = '' }) => country);
  const { sources } = JSON.parse(textOf('sources.json')) as {
    sources: { id: string; asOf: string }[];
  };
  /** The registry that lists most of a country's delegations. */
  const mainOf = remembered((country): string | undefined => {
    const counts = new Map<string, number>();
    for (const { registry = '', blocks } of byCountry.get(country) ?? [])
      counts.set(registry, (counts.get(registry) ?? 0) + Number(blocks));
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
  });
  const listing = remembered((country): Pick<Recount, 'counted'> & { on: string } => {
    const lines = byCountry.get(country) ?? [];
    const counted = [...new Set(lines.map(({ registry = '' }) => registry))];
    const days = sources
      .filter(({ id }) => counted.includes(id))
      .map(({ asOf }) => asOf)
      .sort();
    const [from = '', to = ''] = [days[0], days.at(-1)];
    return { counted, on: from === to ? from : `${from}/${to}` };
  });
  const testedOn = (date: string, country: string, column: string): Recount => {
    const line = labs.get(`${date} ${country}`);
    const counted = AVERAGED[line?.averaged ?? ''] ?? [];
    const cell = line?.[column];
    return cell ? { value: Number(cell), counted } : NOTHING;
  };
  return {
    heldIn(month: string, country: string, column: string): Recount {
      const line = holdings.get(`${month} ${country}`);
      const value = line?.[column];
      if (!value) return { value: null, counted: [] };
      return { value: Number(value), counted: [line.source ?? ''] };
    },
    usersOn(row: Asked, country: string): Recount {
      if (isOfLabs(row)) return testedOn(row.on, country, 'capable');
      const share = users.get(`google users ${newestOf(row.on, DAY)} ${country}`)?.share;
      return share ? { value: Number(share), counted: ['google'] } : NOTHING;
    },
    testsOn(row: Asked, country: string): Recount {
      return isOfLabs(row) ? testedOn(row.on, country, 'samples') : NOTHING;
    },
    pooledIn(month: string, registry: string, state: string): Recount {
      const addresses = pools.get(`${registry} ${month} ${state}`)?.addresses;
      if (!addresses) return { value: null, counted: [] };
      return { value: Number(addresses), counted: [registry] };
    },
    listedIn(month: string, country: string): Recount {
      const lines = own.get(`${mainOf(country)} ${country}`);
      const line = lines?.find(({ day }) => day?.startsWith(month));
      return line ? { value: Number(line.addresses), counted: [] } : { value: null, counted: [] };
    },
    flowedIn(span: string, country: string, kinds: readonly string[]): Recount {
      const [from = '', to = ''] = span.split('/');
      const lines = (flows.get(`${mainOf(country)} ${country}`) ?? []).filter(
        ({ from_day = '', to_day = '', flow = '' }) =>
          kinds.includes(flow) && from <= from_day && to_day <= to,
      );
      return { value: lines.reduce((sum, line) => sum + Number(line.addresses), 0), counted: [] };
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

/** Whether a row is of APNIC Labs, which measures use by month; else it is of Google. */
function isOfLabs({ source = '' }: Line): boolean {
  return source.startsWith('APNIC');
}

/** The same asked once for each country: figures ask it for each of their rows. */
function remembered<T>(ask: (country: string) => T): (country: string) => T {
  const told = new Map<string, T>();
  return (country) => {
    const known = told.has(country) ? (told.get(country) as T) : ask(country);
    told.set(country, known);
    return known;
  };
}

function byKey(lines: readonly Line[], columns: readonly string[]): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [columns.map((column) => line[column]).join(' '), line]));
}
