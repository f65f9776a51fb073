import type { z } from 'zod';
import { entitlements, policyReserves, specialBlocks } from '../../model/ipv4-rules.ts';
import { measurementLimits } from '../../model/measurement-limits.ts';
import { countries, groups, milestones } from '../../model/reference-tables.ts';
import type { Table } from '../../model/table.ts';
import { readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type DownloadTable, inOrder, typeOf, type Value } from './download-table.ts';

/** The slow facts behind the measures that can be downloaded. */
export const REFERENCES = [
  'countries',
  'groups',
  'milestones',
  'entitlements',
  'policy-reserves',
  'special-blocks',
  'measurement-limits',
] as const;
export type ReferenceId = (typeof REFERENCES)[number];

/** A reference table as it is committed, and countries with their people. */
export function referenceTable(id: ReferenceId, text: Catalogue): DownloadTable {
  const published = readPublished();
  switch (id) {
    case 'countries':
      return tableOf(countries, published.countries.map(withPeople), text);
    case 'groups':
      return tableOf(groups, published.groups, text);
    case 'milestones':
      return tableOf(milestones, published.milestones, text);
    case 'entitlements':
      return tableOf(entitlements, published.entitlements, text);
    case 'policy-reserves':
      return tableOf(policyReserves, published.policyReserves, text);
    case 'special-blocks':
      return tableOf(specialBlocks, published.specialBlocks, text);
    case 'measurement-limits':
      return tableOf(measurementLimits, published.measurementLimits, text);
  }
}

type Row = Readonly<Record<string, unknown>>;

function withPeople(country: { people: number | null; peopleYear: string | null }): Row {
  return { ...country, people_year: country.peopleYear };
}

function tableOf<Schema extends z.ZodObject>(
  table: Table<Schema>,
  found: readonly Row[],
  text: Catalogue,
): DownloadTable {
  const own = Object.keys(table.row.shape);
  const names = table.name === 'countries' ? [...own, 'people', 'people_year'] : own;
  const all = found.map((row) => names.map((name) => bare(row[name])));
  const rows = inOrder<readonly Value[]>(
    all,
    table.key.map((name) => names.indexOf(name)),
  );
  const words: Readonly<Record<string, string>> =
    text.data.references[table.name as ReferenceId].columns;
  const columns = names.map((name, at) => ({
    name,
    type: typeOf(rows.map((row) => row[at] as Value)),
    description: words[name] ?? '',
    required: (table.key as readonly string[]).includes(name),
  }));
  return { columns, key: table.key, rows };
}

/** An empty text says what a missing value says. */
function bare(value: unknown): Value {
  return value === '' || value === undefined ? null : (value as Value);
}
