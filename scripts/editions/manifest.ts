import { hash } from 'node:crypto';
import { EditionManifest, type FrozenEdition } from '../../src/model/edition.ts';
import type { Files } from './archive.ts';

/**
 * What is frozen of a built site: each figure's page for frames, and picture and numbers of those of the world and of
 * groups; the numbers of countries are rows of the measures in the data of the edition.
 */
export const KEPT =
  /^(embed\/.+\/index\.html|figures\/.+\/chart\.svg|figures\/(?!country-).+\/data\.csv)$/;

/** Name of the list of an edition's files. */
export const MANIFEST = 'manifest.json';

/** The list of an edition's files, as the file that stands among them. */
export function manifestFile(files: Files, edition: string): Buffer {
  const manifest: EditionManifest = {
    edition,
    files: [...files].map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: hash('sha256', bytes),
    })),
  };
  return Buffer.from(`${JSON.stringify(manifest)}\n`);
}

/** How files differ from those of a frozen edition: each that is missing, another, or none of its own. */
export function editionFaults(files: Files, { manifest: sum }: FrozenEdition): string[] {
  const manifest = files.get(MANIFEST);
  if (!manifest || hash('sha256', manifest) !== sum) return [`${MANIFEST} is not the one frozen`];
  const read = EditionManifest.safeParse(JSON.parse(Buffer.from(manifest).toString()));
  if (!read.success) return [`${MANIFEST} is none: ${read.error.issues[0]?.message}`];
  const listed = read.data.files;
  const known = new Set([MANIFEST, ...listed.map(({ path }) => path)]);
  return [
    ...listed.flatMap(({ path, bytes, sha256 }) => {
      const found = files.get(path);
      if (!found) return [`${path} is missing`];
      const isSame = found.length === bytes && hash('sha256', found) === sha256;
      return isSame ? [] : [`${path} is not the one frozen`];
    }),
    ...[...files.keys()].filter((path) => !known.has(path)).map((path) => `${path} is none of it`),
  ];
}
