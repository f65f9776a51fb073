import { z } from 'zod';
import type { Problem } from '../../src/model/problem.ts';
import { Provenance, type Source } from '../../src/model/provenance.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import { registrations } from '../../src/model/registry-tables.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { type DataFile, missingFile, PROVENANCE, type ReadTable } from './read-data.ts';

/** The provenance, `null` when it is unsound, and all that is wrong with it. */
export interface ProvenanceReading {
  readonly provenance: Provenance | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the provenance and holds it against the tables: every table it names exists, every table with
 * rows is named by a source unless its rows name their own, and every registry with rows is a source.
 */
export function readProvenance(
  { name, text }: DataFile,
  readings: readonly ReadTable[],
): ProvenanceReading {
  if (text === null) return { provenance: null, problems: [missingFile(PROVENANCE, name)] };
  const report = reporterOf(name, text);
  const { value, problem } = parseJson(text, report);
  if (problem) return { provenance: null, problems: [problem] };
  const parsed = Provenance.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => schemaProblem(issue, value, report));
    return { provenance: null, problems };
  }
  const { sources } = parsed.data;
  const unnamed = registriesWithoutSource(sources, readings);
  const problems = [
    ...unknownTables(sources, report),
    ...tablesWithoutSource(sources, readings),
    ...(unnamed.length > 0 ? unnamed : noRegistry(sources, report)),
  ];
  return { provenance: parsed.data, problems };
}

/** Makes the problem of a source, on the line where its id stands, or of a line of the file. */
type Report = (message: string, place: { id?: string; line?: number }, value?: string) => Problem;

function reporterOf(file: string, text: string): Report {
  const lines = text.split('\n');
  return (message, { id, line }, value = '') => ({
    severity: 'error',
    source: PROVENANCE,
    file,
    line: line ?? lines.findIndex((words) => id && words.includes(`"id": "${id}"`)) + 1,
    message,
    value,
  });
}

function parseJson(text: string, report: Report): { value?: unknown; problem?: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 0);
    return { problem: report(`expected JSON: ${message}`, { line }) };
  }
}

function schemaProblem(issue: z.core.$ZodIssue, value: unknown, report: Report): Problem {
  const [, index] = issue.path;
  const list = (value as { sources?: { id?: unknown }[] } | null)?.sources;
  const id = typeof index === 'number' ? list?.[index]?.id : undefined;
  const place = typeof id === 'string' ? { id } : {};
  return report(`${z.core.toDotPath(issue.path)}: ${issue.message}`, place);
}

/** Without a single file of a registry there is nothing to tell, and no day to tell it of. */
function noRegistry(sources: readonly Source[], report: Report): Problem[] {
  const isThere = sources.some(({ id }) => (REGISTRIES as readonly string[]).includes(id));
  return isThere
    ? []
    : [report('expected a file of one registry at least, found none', { line: 1 })];
}

function unknownTables(sources: readonly Source[], report: Report): Problem[] {
  const names = new Set<string>(ALL_TABLES.map((table) => table.name));
  return sources.flatMap(({ id, tables }) =>
    tables
      .filter((table) => !names.has(table))
      .map((table) => report(`source ${id} names a table that does not exist`, { id }, table)),
  );
}

function tablesWithoutSource(sources: readonly Source[], readings: readonly ReadTable[]) {
  const named = new Set(sources.flatMap((source) => source.tables));
  return readings
    .filter(({ table, rows }) => rows.length > 0 && !named.has(table.name))
    .filter(({ table }) => !('source_url' in table.row.shape))
    .map(({ table, file }) => orphan(table.name, file, `no source in ${PROVENANCE} names it`));
}

function registriesWithoutSource(sources: readonly Source[], readings: readonly ReadTable[]) {
  const ids = new Set(sources.map((source) => source.id));
  const listed = readings.filter(({ table }) => table.name === registrations.name);
  return listed.flatMap(({ table, file, rows }) => {
    const registries = [...new Set(rows.map((row) => String(row.registry)))];
    return registries
      .filter((registry) => !ids.has(registry))
      .map((registry) => orphan(table.name, file, `no source of ${PROVENANCE} is ${registry}`));
  });
}

function orphan(source: string, file: string, message: string): Problem {
  return { severity: 'error', source, file, line: 0, message, value: '' };
}
