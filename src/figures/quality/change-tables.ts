import { descending } from 'd3';
import type { ChangeEntry, RegistryChange } from '../../model/change.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import type { ShownTable } from '../figure.ts';

/** How many changes of one registry a page lists; the data file has them all. */
const SHOWN = 40;

/** The largest changes of a registry as a table, and how many more there were. */
export function changeTable(
  change: RegistryChange,
  text: Catalogue,
): { table: ShownTable; more: number } {
  const { columns } = text.changes;
  // A file read anew, as when more of it is counted, is not said to lead from its day to its day.
  const isOneFile = change.from === change.to;
  const sorted = [...change.entries].sort((a, b) => descending(size(a), size(b)));
  return {
    more: Math.max(0, sorted.length - SHOWN),
    table: {
      caption: text.changes.span(isOneFile ? { ...change, from: null } : change),
      head: [
        { text: columns.what, isNumber: false },
        { text: columns.family, isNumber: false },
        { text: columns.country, isNumber: false },
        { text: columns.blocks, isNumber: true },
        { text: columns.amount, isNumber: true },
      ],
      rows: sorted.slice(0, SHOWN).map((entry) => rowOf(entry, text)),
    },
  };
}

function rowOf(entry: ChangeEntry, text: Catalogue): string[] {
  const { kinds, families, amounts, moved } = text.changes;
  const from = areaName(entry.country, text);
  return [
    kinds[entry.kind],
    families[entry.family],
    entry.toCountry === null ? from : moved(from, areaName(entry.toCountry, text)),
    text.full(entry.blocks),
    amounts[entry.family](Number(entry.amount)),
  ];
}

/** IPv4 and AS numbers count one each; IPv6 in /32s, so that the three can stand in one order. */
function size({ amount, family }: ChangeEntry): number {
  return Math.abs(Number(amount)) / (family === 'ipv6' ? 2 ** 32 : 1);
}
