import type { Problem } from '../../src/model/problem.ts';
import type { Table } from '../../src/model/table.ts';
import { TABLES } from '../../src/model/tables.ts';
import type { Passage } from '../gates/gate.ts';
import { GATES } from '../gates/gates.ts';
import { readTable } from '../tables/csv.ts';

/** Reads back what would be written, as the ingest will, and puts it through every gate. */
export function checkCandidate(texts: ReadonlyMap<string, string>, passage: Passage): Problem[] {
  return [...readBack(texts), ...GATES.flatMap((gate) => gate.check(passage))];
}

function readBack(texts: ReadonlyMap<string, string>): Problem[] {
  return (TABLES as readonly Table[]).flatMap((table) => {
    const text = texts.get(table.path);
    return text === undefined ? [] : readTable(table, text, table.path).problems;
  });
}
