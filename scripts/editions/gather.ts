import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipName } from '../../src/model/edition.ts';
import { RefusedError } from '../command/refused-error.ts';
import type { Files } from './archive.ts';
import { builtEdition, figureFaults } from './built-files.ts';
import { frozenFrame } from './frozen-frame.ts';
import { MANIFEST, manifestFile } from './manifest.ts';
import { withRelativeLinks } from './relative-links.ts';

/** What is frozen of a built site: each figure's page for frames, its picture and its numbers. */
const KEPT = /^(embed\/.+\/index\.html|figures\/.+\/(chart\.svg|data\.csv))$/;

/** A site as it was built. */
export interface BuiltSite {
  readonly folder: string;
  /** The path it was built to live under, with its slashes. */
  readonly base: string;
}

/**
 * The files of an edition, its manifest among them: those of its figures, and all its data as one ZIP. Throws, with
 * what to do, when the site shows another edition or not all of its figures.
 */
export function gatherEdition(site: BuiltSite, edition: string): Files {
  const built = builtEdition(site.folder);
  if (built !== edition)
    throw new RefusedError(
      `The data are of ${edition} and the site in ${site.folder} is of ${built}: run npm run build, then freeze`,
    );
  const paths = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const faults = figureFaults(site.folder, paths);
  if (faults.length > 0)
    throw new RefusedError(
      `The site in ${site.folder} is not whole (${faults.length}: ${faults.slice(0, 5).join('; ')}): run npm run build, then freeze`,
    );
  const kept = paths.filter((path) => KEPT.test(path));
  const zip = zipName(edition);
  const files = new Map(kept.map((path) => [path, frozen(site, path)]));
  files.set(zip, readFileSync(join(site.folder, 'data', zip)));
  return files.set(MANIFEST, manifestFile(files, edition));
}

function frozen({ folder, base }: BuiltSite, path: string): Buffer {
  const bytes = readFileSync(join(folder, path));
  if (!path.endsWith('.html')) return bytes;
  // `/v/<edition>/` adds two folders to those of the page's own path.
  const depth = path.split('/').length - 1 + 2;
  return Buffer.from(withRelativeLinks(frozenFrame(bytes.toString('utf8')), base, depth));
}
