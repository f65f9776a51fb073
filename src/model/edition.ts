import { z } from 'zod';

const NAME = /^(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d{1,3}))?(?:-edited-([0-9a-f]{8}))?$/;

/** What the name of an edition says. */
export interface EditionParts {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** 1 for the first edition of the day. */
  readonly number: number;
  /** The beginning of the data's checksum where they were edited since the edition was recorded; else null. */
  readonly edited: string | null;
}

/**
 * Name of an edition: its day; `-2`, `-3` and so on behind it for further ones of that day; and
 * `-edited-<checksum>` where the data are no longer those recorded under that name.
 */
export const editionName = z.string().refine((name) => partsOf(name) !== null, {
  error: 'expected an edition: YYYY-MM-DD, or with -2, -3 … behind it',
});

/** What the name of an edition says. Throws when it is none. */
export function readEdition(name: string): EditionParts {
  const parts = partsOf(name);
  if (!parts) throw new RangeError(`expected the name of an edition, found ${name}`);
  return parts;
}

function partsOf(name: string): EditionParts | null {
  const [, day = '', number, edited] = NAME.exec(name) ?? [];
  if (!z.iso.date().safeParse(day).success) return null;
  return { day, number: Number(number ?? 1), edited: edited ?? null };
}

/** The day of an edition, `YYYY-MM-DD`: the one way from its name to a date. */
export function dayOfEdition(name: string): string {
  return readEdition(name).day;
}

/** Sorts names of editions, oldest first: the tenth of a day behind its ninth. */
export function compareEditions(a: string, b: string): number {
  const [one, other] = [readEdition(a), readEdition(b)];
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.number - other.number || (a < b ? -1 : Number(a > b));
}

/** The name of the edition after the last one, made on a day: never a name from before, even by a clock that went back. */
export function nextEdition(last: string | null, today: string): string {
  if (last === null) return today;
  const { day, number } = readEdition(last);
  return day < today ? today : `${day}-${number + 1}`;
}

/** The name of data that were edited since the edition they are recorded as, by their checksum. */
export function editedEdition(recorded: string, sha256: string): string {
  return `${recorded}-edited-${sha256.slice(0, 8)}`;
}

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file of a frozen edition. */
export const FrozenFile = z.object({
  /** Path below the edition's folder. */
  path: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z]+$/),
  bytes: z.int().positive(),
  sha256: Sha256,
});
export type FrozenFile = z.infer<typeof FrozenFile>;

/** What an edition holds: served as `/v/<edition>/manifest.json`. */
export const EditionManifest = z.object({
  edition: editionName,
  /** Every file but the manifest, by path. */
  files: z.array(FrozenFile).min(1),
});
export type EditionManifest = z.infer<typeof EditionManifest>;

/** Name of the archive with all data of an edition. Its address is a promise. */
export function zipName(edition: string): string {
  return `ipv6-atlas-${edition}.zip`;
}

/** A dozen times what the figures of one edition take today, and what a build can hold in memory. */
const MOST_UNPACKED = 1024 ** 3;

/** A frozen edition as the project keeps it: one archive, and this record of it. */
export const FrozenEdition = z.object({
  edition: editionName,
  /** Number of files in the archive, the manifest among them. */
  files: z.int().positive(),
  /** Size and checksum of the archive. */
  bytes: z.int().positive(),
  sha256: Sha256,
  /** Size of the archive unpacked: no more than that is ever unpacked of it. */
  unpacked: z.int().positive().max(MOST_UNPACKED).default(MOST_UNPACKED),
  /** Checksum of the manifest: it stands for every byte of the edition. */
  manifest: Sha256,
});
export type FrozenEdition = z.infer<typeof FrozenEdition>;
