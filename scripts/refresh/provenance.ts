import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Harvest, RefreshSource } from '../sources/source.ts';

/** Problems shown in full beside the count of all. */
const EXAMPLES = 5;

/** The provenance of a harvest. `earlier` is that of the last refresh: unchanged bytes keep their day. */
export function provenanceOf(
  source: RefreshSource,
  harvest: Harvest & { readonly asOf: string },
  { earlier, today }: { earlier: Source | undefined; today: string },
): Source {
  const read = harvest.files.map(({ file, records }) => ({
    name: posix.basename(file.name),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    bytes: file.bytes.length,
    records,
  }));
  const names = new Set(read.map((file) => file.name));
  const kept = (earlier?.files ?? []).filter(
    (file) => !names.has(file.name) && harvest.keepsEarlier(file.name),
  );
  const files = [...kept, ...read];
  const same = JSON.stringify(files) === JSON.stringify(earlier?.files);
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    address: source.address,
    files,
    // Some files bear no date and are of the day they were read: the same bytes stay of their first day.
    asOf: same && earlier ? earlier.asOf : harvest.asOf,
    retrieved: same && earlier ? earlier.retrieved : today,
    licence: source.licence,
    caveats: [...harvest.caveats],
    tables: tablesOf(harvest),
    problems: summarise(harvest.problems),
  };
}

function tablesOf(harvest: Harvest): string[] {
  const filled = harvest.crops.filter((crop) => crop.rows.length > 0);
  return [...new Set(filled.map((crop) => crop.table.name))].sort();
}

function summarise(problems: readonly Problem[]): Source['problems'] {
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return { warnings: warnings.length, examples: warnings.slice(0, EXAMPLES) };
}

/** `data/sources.json`: sorted by id, two spaces, LF. */
export function writeProvenance(sources: readonly Source[]): string {
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ sources: sorted }, null, 2)}\n`;
}
