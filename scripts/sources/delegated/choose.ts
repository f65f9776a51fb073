import type { InputFile } from '../source.ts';
import { decompress } from './decompress.ts';
import { type Rebuilt, rebuiltBy } from './rebuilt.ts';

/** A registry file of which nothing but the version line and the name has been looked at. */
export interface Candidate {
  readonly file: InputFile;
  /** The last day it speaks of, `YYYY-MM-DD`; null when the version line cannot be read. */
  readonly day: string | null;
  readonly extended: boolean;
  readonly reconstructed: boolean;
  /** How it was rebuilt, by its own words; null where it was not, or does not say so in a known way. */
  readonly rebuilt: Rebuilt | null;
}

/** Enough of a file to hold every comment before its version line; APNIC's are 27 lines. */
const HEAD = 8192;

/** Looks at the version line: `version|registry|serial|records|startdate|enddate|UTCoffset`. */
export function inspectHead(file: InputFile): Candidate {
  const { bytes } = decompress(file.bytes, file.name);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const lines = head.split('\n');
  const at = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const fields = lines[at]?.split('|') ?? [];
  const end = /^(\d{4})(\d{2})(\d{2})$/.exec(fields[5] ?? '');
  const rebuilt = rebuiltBy(lines.slice(0, at).join('\n'), fields[1] ?? '');
  return {
    file,
    day: end ? end.slice(1).join('-') : null,
    extended: file.name.includes('-extended'),
    reconstructed: file.name.endsWith('.reconstructed') || rebuilt !== null,
    rebuilt,
  };
}

/** Order of preference: a newer day, then true before reconstructed, then extended before plain. */
export function comparePreference(a: Candidate, b: Candidate): number {
  const order = (candidate: Candidate) =>
    `${candidate.day} ${Number(!candidate.reconstructed)}${Number(candidate.extended)}`;
  if (order(a) !== order(b)) return order(a) < order(b) ? -1 : 1;
  // Copies of the same day: any will do, as long as it is always the same one.
  return a.file.name < b.file.name ? 1 : -1;
}

/** The files worth reading in full, oldest first. */
export interface Choice {
  /** Newest of all: the registrations of today. */
  readonly newest: Candidate | null;
  /** Newest extended file of each month: the history of the pool. */
  readonly monthly: readonly Candidate[];
  /** Files without a readable version line: to be read all the same, so that the reader says why. */
  readonly unreadable: readonly Candidate[];
}

/** Chooses among a registry's files by the dates in their version lines. */
export function chooseFiles(files: readonly InputFile[]): Choice {
  const candidates = files.map(inspectHead);
  const dated = candidates.filter(({ day }) => day !== null).sort(comparePreference);
  const monthly = new Map<string, Candidate>();
  for (const candidate of dated)
    if (candidate.extended) monthly.set(String(candidate.day).slice(0, 7), candidate);
  return {
    newest: dated.at(-1) ?? null,
    monthly: [...monthly.values()],
    unreadable: candidates.filter(({ day }) => day === null),
  };
}
