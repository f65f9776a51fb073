import type { Problem } from '../../src/model/problem.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import { readTable, writeTable } from '../tables/csv.ts';

/** Every table as text: one without rows has only its header. */
export function writeTables(edition: Edition): Map<string, string> {
  const texts = new Map<string, string>();
  for (const table of ALL_TABLES) texts.set(table.path, writeTable(table, rowsOf(edition, table)));
  return texts;
}

/** Reads back what would be written, as the ingest will; a text that stays has been read already. */
export function readBack(
  texts: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
): Problem[] {
  return ALL_TABLES.flatMap((table) => {
    const text = texts.get(table.path);
    const isNew = text !== undefined && text !== stored.get(table.path);
    return isNew ? readTable(table, text, table.path).problems : [];
  });
}
