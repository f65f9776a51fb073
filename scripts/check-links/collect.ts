import { join } from 'node:path';
import { ACTIVITY_TABLES } from '../../src/model/activities/activities.ts';
import { DOCUMENTS } from '../../src/model/documents.ts';
import { Provenance } from '../../src/model/provenance.ts';
import type { Table } from '../../src/model/table.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { isWebAddress } from '../../src/model/web-address.ts';
import { PROVENANCE_PATH } from '../refresh/stored.ts';
import { readTable } from '../tables/csv.ts';
import { readIfThere } from '../tables/read-if-there.ts';

/** A place that names an address. */
export interface Use {
  /** Path below the data folder, or of the list of documents in several languages. */
  readonly file: string;
  /** From 1; 0 where the file has no lines that mean anything. */
  readonly line: number;
  /** Column of a table, id of a source, or language of a document. */
  readonly column: string;
}

/** Where documents in several languages are listed. */
const LISTED = 'src/model/documents.ts';

/** Every outside address, in the order of the alphabet, with its uses. */
export type Addresses = ReadonlyMap<string, readonly Use[]>;

/**
 * Collects the addresses of everything that is kept by hand (`activities/`, `reference/`) and of the sources.
 * A row that is not sound is passed over: the ingest complains of it.
 */
export async function collectAddresses(folder: string): Promise<Addresses> {
  const byHand = [...ACTIVITY_TABLES, ...ALL_TABLES].filter(({ path }) =>
    /^(activities|reference)\//.test(path),
  );
  const found = new Map<string, Use[]>();
  const note = (address: string, use: Use) =>
    found.set(address, [...(found.get(address) ?? []), use]);
  for (const table of byHand) {
    const text = await readIfThere(join(folder, table.path));
    if (text !== null) noteTable(table, text, note);
  }
  const sources = await readIfThere(join(folder, PROVENANCE_PATH));
  if (sources !== null)
    for (const { id, address } of Provenance.parse(JSON.parse(sources)).sources)
      if (isWebAddress(address)) note(address, { file: PROVENANCE_PATH, line: 0, column: id });
  return inOrder(found);
}

/** The same and the addresses of documents in several languages, to which readers are led whatever the data name. */
export function withDocuments(addresses: Addresses): Addresses {
  const all = new Map(addresses);
  for (const document of DOCUMENTS)
    for (const [column, address] of Object.entries(document.addresses))
      all.set(address, [...(all.get(address) ?? []), { file: LISTED, line: 0, column }]);
  return inOrder(all);
}

function inOrder(addresses: Addresses): Addresses {
  return new Map([...addresses].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function noteTable(table: Table, text: string, note: (address: string, use: Use) => void): void {
  const { rows, lines } = readTable(table, text, table.path);
  for (const [index, row] of rows.entries())
    for (const [column, address] of addressesIn(row))
      note(address, { file: table.path, line: lines[index] ?? 0, column });
}

/** The addresses of a row with their columns; the site links to nothing that is not encrypted. */
function addressesIn(row: object): [column: string, address: string][] {
  return Object.entries(row).flatMap(([column, cell]: [string, unknown]) =>
    [cell]
      .flat()
      .filter((item) => typeof item === 'string')
      .filter(isWebAddress)
      .map((address): [string, string] => [column, address]),
  );
}
