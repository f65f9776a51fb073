import { hash } from 'node:crypto';
import { posix } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import {
  type GateFinding,
  type Overlap,
  Provenance,
  type Source,
} from '../../src/model/provenance.ts';
import type { Harvest, RefreshSource } from '../sources/source.ts';
import type { FetchReport } from './fetch-report.ts';
import { markStale } from './stale.ts';

/** Problems shown in full beside the count of all. */
const EXAMPLES = 5;

/** What a harvest's provenance depends on besides the harvest. */
interface Circumstances {
  /** The source's provenance of the last refresh. */
  readonly earlier: Source | undefined;
  readonly today: string;
  readonly fetched: FetchReport;
}

/**
 * The provenance of a harvest. Unchanged bytes keep their day, and also what the server said of them when
 * they came: a server that says it otherwise of the same bytes brings nothing new.
 */
export function provenanceOf(
  source: RefreshSource,
  harvest: Harvest & { readonly asOf: string },
  { earlier, today, fetched }: Circumstances,
): Source {
  const read = harvest.files.map((used) => describeFile(used, earlier, fetched));
  const names = new Set(read.map((file) => file.name));
  const kept = (earlier?.files ?? []).filter(
    (file) => !names.has(file.name) && harvest.keepsEarlier(file.name),
  );
  const files = [...kept, ...read];
  const same = JSON.stringify(files) === JSON.stringify(earlier?.files);
  const provenance: Source = {
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
  const carried = earlier?.stale ? { ...provenance, stale: earlier.stale } : provenance;
  return markStale(carried, fetched.unreached.get(source.id), today);
}

function describeFile(
  { file, records }: Harvest['files'][number],
  earlier: Source | undefined,
  { validators }: FetchReport,
): Source['files'][number] {
  const name = posix.basename(file.name);
  const sha256 = hash('sha256', file.bytes);
  const known = earlier?.files.find((other) => other.name === name && other.sha256 === sha256);
  if (known) return known;
  const { etag, lastModified } = validators.get(file.name) ?? {};
  return {
    name,
    sha256,
    bytes: file.bytes.length,
    records,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
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

/** What stands in `data/sources.json`. */
export interface Ledger {
  /** The edition these data are; absent in data from before editions were recorded. */
  readonly edition?: Provenance['edition'];
  readonly sources: readonly Source[];
  readonly gates: readonly GateFinding[];
  readonly overlaps: readonly Overlap[];
}

/**
 * `data/sources.json`: sources sorted by id, two spaces, LF; of the findings and overlaps each on a line of
 * its own, so that a change of one is a change of one line. All in the order of the schema, so that what was
 * read back and what was made now are written alike.
 */
export function writeProvenance(ledger: Ledger): string {
  // Of a file that is refused, such as an empty one, the record may not hold to the schema.
  const {
    edition,
    sources,
    gates = [],
    overlaps = [],
  } = Provenance.safeParse(ledger).data ?? ledger;
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const head = JSON.stringify({ edition, sources: sorted }, null, 2).replace(/\n}$/, '');
  const lists = Object.entries({ gates, overlaps }).map(([name, items]) => writeList(name, items));
  return `${[head, ...lists].join(',\n')}\n}\n`;
}

function writeList(name: string, items: readonly object[]): string {
  const lines = items.map((item) => `    ${JSON.stringify(item)}`);
  return lines.length === 0 ? `  "${name}": []` : `  "${name}": [\n${lines.join(',\n')}\n  ]`;
}
