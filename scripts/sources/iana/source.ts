import { type IanaBlock, iana } from '../../../src/model/iana.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import type { ForeignRow, ForeignRows } from '../comma-separated.ts';
import { type Circumstances, ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import type { Reporter } from '../reporter.ts';
import { cropOf, type InputFile } from '../source.ts';
import {
  normaliseBlock,
  normaliseReallocated,
  normaliseRecovered,
  type Outcome,
} from './normalise.ts';
import { parseBlocks, parseReallocated, parseRecovered } from './parse.ts';
import { parsePlainText } from './plain-text.ts';

/** The files by the start of their names: as IANA calls them, or with the day of a copy appended. */
const KINDS = {
  'ipv4-address-space': ['ipv4', 'allocated', 'legacy', 'reserved'],
  'ipv6-unicast-address-assignments': ['ipv6', 'allocated', 'legacy', 'reserved'],
  'ipv4-recovered-address-space-1': ['ipv4', 'recovered'],
  'ipv4-recovered-address-space-2': ['ipv4', 'reallocated'],
} as const;
type Kind = keyof typeof KINDS;
/** The only one that is read as plain text too. */
const SLASH8_LIST = 'ipv4-address-space';

const NAME = new RegExp(
  `^iana/(${Object.keys(KINDS).join('|')})(?:-(\\d{4}-\\d{2}-\\d{2}))?\\.(?:csv|txt)$`,
);
/** The longest of the files has 256 records; one can be a range of as many as 62 prefixes. */
const MOST_RECORDS = 2560;
/** IPv4 has 256 blocks of this size. */
const SLASH8S = 256;

/** IANA's own registries: who administers each part of the address space, and what nobody does. */
export const ianaSource = ofSeveralFiles({
  ...publicationOf('iana'),
  find: (paths) => Object.keys(KINDS).flatMap((kind) => newestOfKind(paths, kind)),
  read: readFile,
  gather(parts) {
    const read = parts.filter(({ blocks }) => blocks.length > 0);
    const replaced = read.flatMap(({ kind }) =>
      KINDS[kind].slice(1).map((s) => `${KINDS[kind][0]} ${s}`),
    );
    const replaces = (row: IanaBlock) => replaced.includes(`${row.family} ${row.status}`);
    return {
      asOf: newestOf(parts.map(({ asOf }) => asOf)),
      crops: [cropOf({ table: iana, rows: parts.flatMap(({ blocks }) => blocks), replaces })],
      keepsEarlier: (name) => !read.some(({ kind }) => name.startsWith(kind)),
    };
  },
});

/** The file as IANA calls it comes from IANA itself; else the copy with the newest day, in either form. */
function newestOfKind(paths: readonly string[], kind: string): string[] {
  const isRead = (path: string) => path.endsWith('.csv') || kind === SLASH8_LIST;
  const found = paths.filter((path) => NAME.exec(path)?.[1] === kind && isRead(path)).sort();
  const own = found.filter((path) => NAME.exec(path)?.[2] === undefined);
  return [...found, ...own].slice(-1);
}

interface FilePart {
  readonly kind: Kind;
  readonly records: number;
  readonly asOf: string;
  readonly blocks: readonly IanaBlock[];
  readonly problems: readonly Problem[];
}

function readFile(file: InputFile, { season, reporter }: Circumstances): FilePart {
  const [, name, day] = NAME.exec(file.name) ?? [];
  const kind = name as Kind;
  const { records, outcomes, problems } = readKind(kind, file, reporter);
  const blocks = outcomes.flatMap((outcome) => ('blocks' in outcome ? outcome.blocks : []));
  const found = [
    ...problems,
    ...outcomes.flatMap((outcome) => ('problem' in outcome ? [outcome.problem] : [])),
    ...(kind === SLASH8_LIST ? checkWhole(blocks, reporter) : []),
    ...(records > MOST_RECORDS
      ? [reporter.error(0, `expected at most ${MOST_RECORDS} records`, String(records))]
      : []),
  ];
  // As IANA publishes them they hold on the day of reading.
  return { kind, records, asOf: day ?? season.today, blocks, problems: found };
}

interface KindReading {
  readonly records: number;
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
}

function readKind(kind: Kind, file: InputFile, reporter: Reporter): KindReading {
  const [family, status] = KINDS[kind];
  if (status === 'recovered')
    return outcomesOf(parseRecovered(file, reporter), (row) => normaliseRecovered(row, reporter));
  if (status === 'reallocated')
    return outcomesOf(parseReallocated(file, reporter), (row) =>
      normaliseReallocated(row, reporter),
    );
  const parse = file.name.endsWith('.txt') ? parsePlainText : parseBlocks;
  return outcomesOf(parse(file, reporter), (row) => normaliseBlock(row, family, reporter));
}

function outcomesOf<Column extends string>(
  { rows, problems }: ForeignRows<Column>,
  normalise: (row: ForeignRow<Column>) => Outcome,
): KindReading {
  const outcomes = rows.slice(0, MOST_RECORDS).map(normalise);
  return { records: rows.length, outcomes, problems };
}

/** The /8s are all there is of IPv4: each must be there, once. */
function checkWhole(blocks: readonly IanaBlock[], reporter: Reporter): Problem[] {
  const different = new Set(blocks.map(({ prefix }) => prefix)).size;
  if (different === SLASH8S && blocks.length === SLASH8S) return [];
  const found = `${blocks.length} rows, ${different} different`;
  return [reporter.error(0, 'expected each of the 256 blocks of IPv4 once', found)];
}
