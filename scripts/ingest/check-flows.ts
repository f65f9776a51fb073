import { type Ipv4Flow, ipv4Flows, ipv4Listed, isInflow } from '../../src/model/ipv4-flows.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Row } from '../../src/model/table.ts';
import type { ReadTable } from './read-data.ts';

type Listed = Row<typeof ipv4Listed>;

/**
 * Holds flows against what files list: for each registry and country, what the later file lists is what the earlier
 * one lists, plus what came, less what went. The first step that does not add up is named for each registry.
 */
export function checkFlows(readings: readonly ReadTable[]): Problem[] {
  const flows = rowsIn<Ipv4Flow>(readings, ipv4Flows.name);
  const listed = rowsIn<Listed>(readings, ipv4Listed.name);
  if (!flows || !listed) return [];
  const steps = new Map<string, Balance>();
  const sums = new Map(listed.rows.map((row) => [keyOf(row, row.day), row.addresses]));
  const days = Map.groupBy(listed.rows, ({ registry }) => registry);
  for (const [registry, rows] of days) addListed(steps, registry, rows);
  for (const row of flows.rows) addFlow(steps, row);
  const broken = [...steps.values()].filter(
    ({ registry, country, from, to, net }) =>
      (sums.get(`${registry} ${country} ${to}`) ?? 0) -
        (sums.get(`${registry} ${country} ${from}`) ?? 0) !==
      net,
  );
  return [...Map.groupBy(broken, ({ registry }) => registry).values()].flatMap(([first]) =>
    first ? [problemOf(first, flows.file)] : [],
  );
}

/** What came less what went, of one country in one registry's files between two days. */
interface Balance {
  readonly registry: string;
  readonly country: string;
  readonly from: string;
  readonly to: string;
  net: number;
}

/** Every country that either file of a step lists has a balance, also where no flow is told of it. */
function addListed(steps: Map<string, Balance>, registry: string, rows: readonly Listed[]): void {
  const byDay = [...Map.groupBy(rows, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [at, [to, later]] of byDay.entries()) {
    const [from, earlier] = byDay[at - 1] ?? [];
    if (from === undefined) continue;
    for (const { country } of [...(earlier ?? []), ...later])
      balanceOf(steps, { registry, country, from, to });
  }
}

function addFlow(steps: Map<string, Balance>, row: Ipv4Flow): void {
  const { registry, country, from_day, to_day, flow, addresses } = row;
  const balance = balanceOf(steps, { registry, country, from: from_day, to: to_day });
  balance.net += isInflow(flow) ? addresses : -addresses;
}

function balanceOf(steps: Map<string, Balance>, step: Omit<Balance, 'net'>): Balance {
  const key = Object.values(step).join(' ');
  const balance = steps.get(key) ?? { ...step, net: 0 };
  steps.set(key, balance);
  return balance;
}

function keyOf({ registry, country }: Listed, day: string): string {
  return `${registry} ${country} ${day}`;
}

function problemOf({ registry, country, from, to, net }: Balance, file: string): Problem {
  return {
    ...{ severity: 'error', source: ipv4Flows.name, file, line: 0 },
    message: `expected what ${registry} lists for ${country} to change by what came less what went from ${from} to ${to}`,
    value: String(net),
  };
}

/** A table's rows; null where it is unsound, as what is missing would accuse the rest. */
function rowsIn<R>(
  readings: readonly ReadTable[],
  name: string,
): { readonly rows: readonly R[]; readonly file: string } | null {
  const found = readings.find(({ table }) => table.name === name);
  if (!found || found.problems.length > 0) return null;
  return { rows: found.rows as readonly unknown[] as readonly R[], file: found.file };
}
