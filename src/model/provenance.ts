import { z } from 'zod';
import { day } from './codecs.ts';
import { editionName } from './edition.ts';
import { Maker } from './makers.ts';
import { Problem } from './problem.ts';
import { webAddress } from './text-cells.ts';

/** What a reader must know before trusting a source's numbers; its words stand in the catalogue. */
export const CAVEATS = [
  'reconstructed',
  'dates-of-tables',
  'dates-first-seen',
  'rounded-ipv4-left-out',
  'ap-left-out',
  'plain-file',
  'ends-early',
  'zero-read-as-missing',
  'undated-snapshot',
  'undated-list',
  'single-days',
  'tests-of-a-month',
  'mean-of-daily-shares',
  'corrected-names',
  'not-as-published',
  'dated-by-newest-request',
  'parts-listed-again',
  'days-missing',
  'single-points',
  'month-gaps',
  'origin-unseen',
] as const;
export const Caveat = z.enum(CAVEATS);
export type Caveat = z.infer<typeof Caveat>;

/** Where one source's rows came from: enough to fetch the same bytes and check them. */
export const Source = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  publisher: z.string(),
  title: z.string(),
  /** Where the publisher offers its own files; `via` of a file says where others' came from. */
  address: webAddress,
  /** The files read, oldest first. */
  files: z.array(
    z.object({
      name: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().positive(),
      records: z.int().nonnegative(),
      /** The day this file speaks of, where the files of its source are of different days. */
      asOf: day.optional(),
      /** What the server said of these bytes, to ask it next time for newer ones only. */
      etag: z.string().optional(),
      lastModified: z.string().optional(),
      /** Who made these bytes, where they are not the publisher's own. */
      via: z.array(Maker).min(1).optional(),
      /** Who kept a copy of these bytes, which are the publisher's own of an earlier day. */
      keptBy: z.array(Maker).min(1).optional(),
    }),
  ),
  /** Newest day the data speak of. */
  asOf: day,
  /** Day on which these bytes were read. */
  retrieved: day,
  /** Set when the source could not be had, or was not sound, and its last good rows were kept. */
  stale: z.object({ since: day, because: z.string() }).optional(),
  licence: z.string(),
  caveats: z.array(Caveat),
  /** Names of the tables that carry rows of this source. */
  tables: z.array(z.string()),
  /** How many problems of each severity were found, and the first few. */
  problems: z.object({
    warnings: z.int().nonnegative(),
    examples: z.array(Problem),
  }),
});
export type Source = z.infer<typeof Source>;

/** Who made what was read of a source, each once, where it is not the publisher's own; none where all of it is. */
export function makersBehind({ files }: Pick<Source, 'files'>): Maker[] {
  return eachOnce(files.flatMap(({ via = [] }) => via));
}

/** Who kept copies of a publisher's earlier files, each once: months of them, never its newest. */
export function keepersBehind({ files }: Pick<Source, 'files'>): Maker[] {
  return eachOnce(files.flatMap(({ keptBy = [] }) => keptBy));
}

function eachOnce(makers: readonly Maker[]): Maker[] {
  return [...new Map(makers.map((maker) => [maker.address, maker])).values()];
}

/**
 * What one gate found in the refresh that brought a source's present data: everything it would refuse, by
 * itself, and what it let pass, summed up by source.
 */
export const GateFinding = z.object({
  gate: z.string(),
  /** Begins with the id of the source, or `world`: `afrinic`, `afrinic/ipv4/allocated`. */
  key: z.string(),
  /** What the gate saw and what it expected, in words. */
  saw: z.string(),
  expected: z.string(),
  /** Why a person accepted what the gate would refuse; `null` where no person had to. */
  accepted: z.string().nullable(),
  /** The rule by which the gate itself let pass what is not as expected, or did not look; else absent. */
  excused: z.string().optional(),
});
export type GateFinding = z.infer<typeof GateFinding>;

/** One registry's record of space that another registry lists too. */
export const OverlapClaim = z.object({
  registry: z.string(),
  country: z.string(),
  /** Month of first registration, `YYYY-MM`; empty where the file gives no date. */
  date: z.string(),
  status: z.string(),
  /** Start and value as the file has them, such as `41.0.0.0|2097152`: to find the line again. */
  record: z.string(),
});
export type OverlapClaim = z.infer<typeof OverlapClaim>;

/** Two registries' claims to the same space, of which one is counted. */
export const Overlap = z.object({
  family: z.enum(['ipv4', 'ipv6', 'asn']),
  /** First and last address or number both claim, as text. */
  from: z.string(),
  to: z.string(),
  /** The claim that is counted, and the one whose share of this range is left out of all sums. */
  counted: OverlapClaim,
  dropped: OverlapClaim,
});
export type Overlap = z.infer<typeof Overlap>;

/** `data/sources.json`: all sources, sorted by id, and what the last refresh found. */
export const Provenance = z.object({
  /** The edition that these data are, with their checksum; whatever writes a table names a new one. */
  edition: z
    .object({
      name: editionName,
      /** Of all tables, activities and this file without this field: `scripts/editions/fingerprint-data.ts`. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .optional(),
  sources: z.array(Source),
  gates: z.array(GateFinding).optional(),
  overlaps: z.array(Overlap).optional(),
});
export type Provenance = z.infer<typeof Provenance>;

/**
 * The edition's name; for data from before editions were recorded, the day on which the newest file was read.
 * Throws when there is neither.
 */
export function editionOf({ edition, sources }: Provenance): string {
  if (edition) return edition.name;
  const newest = sources
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error('expected at least one source, found none');
  return newest;
}
