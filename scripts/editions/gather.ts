import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionManifest } from '../../src/model/edition.ts';
import type { Files } from './archive.ts';
import { withRelativeLinks } from './relative-links.ts';

/** Name of the list of an edition's files. */
export const MANIFEST = 'manifest.json';

/** What is frozen of a built site: each figure's page for frames, its picture and its numbers. */
const KEPT = /^(embed\/.+\/index\.html|figures\/.+\/(chart\.svg|data\.csv))$/;

/** A site as it was built. */
export interface BuiltSite {
  readonly folder: string;
  /** The path it was built to live under, with its slashes. */
  readonly base: string;
}

/** The files of an edition, its manifest among them. Throws when the site has no figures. */
export function gatherEdition(site: BuiltSite, edition: string): Files {
  const paths = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => KEPT.test(path))
    .sort();
  if (!paths.some((path) => path.startsWith('embed/')))
    throw new Error(`There are no figures in ${site.folder}: run npm run build`);
  const files = new Map(paths.map((path) => [path, frozen(site, path)]));
  return files.set(MANIFEST, Buffer.from(`${JSON.stringify(manifestOf(files, edition))}\n`));
}

function frozen({ folder, base }: BuiltSite, path: string): Buffer {
  const bytes = readFileSync(join(folder, path));
  if (!path.endsWith('.html')) return bytes;
  // `/v/<edition>/` adds two folders to those of the page's own path.
  const depth = path.split('/').length - 1 + 2;
  return Buffer.from(withRelativeLinks(bytes.toString('utf8'), base, depth));
}

function manifestOf(files: Files, edition: string): EditionManifest {
  return {
    edition,
    files: [...files].map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: hash('sha256', bytes),
    })),
  };
}
