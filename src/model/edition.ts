import { z } from 'zod';
import { day } from './codecs.ts';

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
  /** The day on which the newest of its sources was read. */
  edition: day,
  /** Every file but the manifest, by path. */
  files: z.array(FrozenFile).min(1),
});
export type EditionManifest = z.infer<typeof EditionManifest>;

/** Name of the archive with all data of an edition. Its address is a promise. */
export function zipName(edition: string): string {
  return `ipv6-atlas-${edition}.zip`;
}

/** A frozen edition as the project keeps it: one archive, and this record of it. */
export const FrozenEdition = z.object({
  edition: day,
  /** Number of files in the archive, the manifest among them. */
  files: z.int().positive(),
  /** Size and checksum of the archive. */
  bytes: z.int().positive(),
  sha256: Sha256,
  /** Checksum of the manifest: it stands for every byte of the edition. */
  manifest: Sha256,
});
export type FrozenEdition = z.infer<typeof FrozenEdition>;
