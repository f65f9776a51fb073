import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../src/model/problem.ts';
import {
  type GateFinding,
  type Overlap,
  Provenance,
  type Source,
} from '../../src/model/provenance.ts';
import { newestOf } from '../sources/newest.ts';
import type { Harvest, InputFile, RefreshSource, UsedFile } from '../sources/source.ts';
import type { FetchReport } from './fetch-report.ts';

/** Problems shown in full beside the count of all. */
const EXAMPLES = 5;

/** What a harvest's provenance depends on besides the harvest. */
interface Circumstances {
  /** The source's provenance of the last refresh. */
  readonly earlier: Source | undefined;
  /** Files not read again, whose rows stand since the last refresh. */
  readonly standing: readonly InputFile[];
  readonly today: string;
  readonly fetched: FetchReport;
}

/**
 * The provenance of a harvest, still stale if it was. Unchanged bytes keep their day, and also what the server
 * said of them when they came: a server that says it otherwise of the same bytes brings nothing new.
 */
export function provenanceOf(
  source: RefreshSource,
  harvest: Harvest & { readonly asOf: string },
  { earlier, standing, today, fetched }: Circumstances,
): Source {
  const read = harvest.files.map((used) => describeFile(used, earlier, fetched));
  const files = withEarlier(read, harvest, { earlier, standing });
  const same = earlier !== undefined && isDeepStrictEqual(bytesOf(files), bytesOf(earlier.files));
  const provenance: Source = {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    address: source.address,
    files: same ? inOrderOf(earlier.files, files) : files,
    // Some files bear no date and are of the day they were read: the same bytes stay of their first day.
    asOf: same ? earlier.asOf : newestAsOf(harvest.asOf, standing, earlier),
    retrieved: same ? earlier.retrieved : today,
    licence: source.licence,
    caveats: [...harvest.caveats],
    tables: tablesOf(harvest, standing.length > 0 ? earlier : undefined),
    problems: summarise(harvest.problems),
  };
  return earlier?.stale ? { ...provenance, stale: earlier.stale } : provenance;
}

type Files = Source['files'];

/**
 * The files read now, and those of earlier refreshes whose rows are still in the tables. Where some were not
 * read again all stand in the order of their names, so that a change of one is a change of its lines only.
 */
function withEarlier(
  read: Files,
  { keepsEarlier }: Pick<Harvest, 'keepsEarlier'>,
  { earlier, standing }: Pick<Circumstances, 'earlier' | 'standing'>,
): Files {
  const names = new Set(read.map((file) => file.name));
  const stand = new Set(standing.map((file) => posix.basename(file.name)));
  const kept = (earlier?.files ?? []).filter(
    ({ name }) => !names.has(name) && (stand.has(name) || keepsEarlier(name)),
  );
  const files = [...kept, ...read];
  return standing.length === 0 ? files : byName(files);
}

/** What tells whether the same bytes were read: of whom they are is ours to say, and may be said better. */
function bytesOf(files: Files): string[] {
  return files.map(({ name, sha256 }) => `${name} ${sha256}`).sort();
}

/** The files in the order in which they stood, so that nothing but news is a change. */
function inOrderOf(earlier: Files, files: Files): Files {
  const byName = new Map(files.map((file) => [file.name, file]));
  return earlier.flatMap(({ name }) => byName.get(name) ?? []);
}

function byName(files: Files): Files {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The newest day of what was read now and of what stands. */
function newestAsOf(
  asOf: string,
  standing: readonly InputFile[],
  earlier: Source | undefined,
): string {
  return (standing.length > 0 && earlier && newestOf([asOf, earlier.asOf])) || asOf;
}

function describeFile(
  { file, records, via = [], keptBy = [], asOf }: UsedFile,
  earlier: Source | undefined,
  { validators }: FetchReport,
): Source['files'][number] {
  const name = posix.basename(file.name);
  const { sha256 } = file;
  const known = earlier?.files.find((other) => other.name === name && other.sha256 === sha256);
  const madeBy = {
    ...(via.length > 0 && { via: [...via] }),
    ...(keptBy.length > 0 && { keptBy: [...keptBy] }),
  };
  const own = asOf === undefined ? {} : { asOf };
  if (known) {
    const { via: _, keptBy: __, ...rest } = known;
    return { ...own, ...rest, ...madeBy };
  }
  const { etag, lastModified } = validators.get(file.name) ?? {};
  return {
    name,
    sha256,
    bytes: file.size,
    records,
    ...own,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...madeBy,
  };
}

function tablesOf(harvest: Harvest, earlier: Source | undefined): string[] {
  const filled = harvest.crops.filter((crop) => crop.rows.length > 0);
  return [
    ...new Set([...filled.map(({ table }) => table.name), ...(earlier?.tables ?? [])]),
  ].sort();
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
