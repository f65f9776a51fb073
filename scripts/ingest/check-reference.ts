import { IPv4CidrRange } from 'ip-num';
import { hostOf } from '../../src/model/address.ts';
import { day } from '../../src/model/codecs.ts';
import { entitlements, policyReserves, specialBlocks } from '../../src/model/ipv4-rules.ts';
import type { Problem } from '../../src/model/problem.ts';
import { milestones } from '../../src/model/reference-tables.ts';
import type { ReadTable } from './read-data.ts';

/** What a cell of a table edited by hand must be, beyond what its schema can say. */
interface CellRule {
  readonly table: string;
  readonly column: string;
  readonly expected: string;
  readonly holds: (cell: string, row: Readonly<Record<string, unknown>>) => boolean;
}

/** Where each registry publishes, its mailing lists among them: the end of a host's name. */
const REGISTRY_SITES: Readonly<Record<string, readonly string[]>> = {
  afrinic: ['afrinic.net'],
  apnic: ['apnic.net'],
  arin: ['arin.net', 'teamarin.net'],
  lacnic: ['lacnic.net', 'lacnic.org'],
  ripencc: ['ripe.net'],
};

/** What a registry did or rules is known from the registry: tables whose rows may be of one. */
const REGISTRY_FACTS: readonly CellRule[] = [
  { name: milestones.name, of: 'scope' },
  { name: policyReserves.name, of: 'registry' },
  { name: entitlements.name, of: 'registry' },
].map(({ name, of }) => ({
  table: name,
  column: 'source_url',
  expected: 'expected a page of the registry that the row is of',
  holds: (address, row) => {
    const sites = REGISTRY_SITES[String(row[of])];
    const host = hostOf(address);
    const isOf = (site: string) => host === site || host.endsWith(`.${site}`);
    return sites === undefined || sites.some(isOf);
  },
}));

const RULES: readonly CellRule[] = [
  ...REGISTRY_FACTS,
  {
    table: milestones.name,
    column: 'date',
    expected: 'expected a date that is in the calendar',
    holds: (date) => day.safeParse(`${date}-01-01`.slice(0, 10)).success,
  },
  {
    table: policyReserves.name,
    column: 'range',
    expected: 'expected an IPv4 prefix that begins on its own boundary',
    holds: isIpv4Prefix,
  },
  {
    table: specialBlocks.name,
    column: 'range',
    expected: 'expected an IPv4 prefix that begins on its own boundary',
    holds: isIpv4Prefix,
  },
];

/** Every cell of the tables edited by hand that reads well and means nothing. */
export function checkReference(readings: readonly ReadTable[]): Problem[] {
  return readings.flatMap((reading) =>
    RULES.filter((rule) => rule.table === reading.table.name).flatMap((rule) =>
      checkCells(reading, rule),
    ),
  );
}

function checkCells({ table, file, rows, lines }: ReadTable, rule: CellRule): Problem[] {
  return rows.flatMap((row, index): Problem[] => {
    const value = String(row[rule.column]);
    if (rule.holds(value, row)) return [];
    const message = `${rule.column}: ${rule.expected}`;
    return [
      { severity: 'error', source: table.name, file, line: lines[index] ?? 0, message, value },
    ];
  });
}

/** The prefix rules are ip-num's; it rounds a misplaced start down, which here is a mistake. */
function isIpv4Prefix(text: string): boolean {
  try {
    return text.startsWith(`${IPv4CidrRange.fromCidr(text).getFirst().toString()}/`);
  } catch {
    return false;
  }
}
