import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipName } from '../../src/model/edition.ts';
import { RefusedError } from '../command/refused-error.ts';
import type { Files } from './archive.ts';
import { builtFrom, figureFaults } from './built-files.ts';
import { frozenFrame } from './frozen-frame.ts';
import { hostileParts } from './hostile-parts.ts';
import { KEPT, MANIFEST, manifestFile } from './manifest.ts';
import type { NamedData } from './record-edition.ts';
import { withRelativeLinks } from './relative-links.ts';

/** A site as it was built. */
export interface BuiltSite {
  readonly folder: string;
  /** The path it was built to live under, with its slashes. */
  readonly base: string;
}

/**
 * The files of an edition, its manifest among them: those of its figures, and all its data as one ZIP. Throws, with
 * what to do, when the site was built from other data, shows not all of its figures, or runs what no frame does.
 */
export function gatherEdition(site: BuiltSite, data: NamedData): Files {
  checkBuiltFrom(site, data);
  const paths = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  refuseFor('is not whole', figureFaults(site.folder, paths), site);
  const kept = paths.filter((path) => KEPT.test(path));
  const zip = zipName(data.name);
  const files = new Map(kept.map((path) => [path, frozen(site, path)]));
  const hostile = [...files].flatMap(([path, bytes]) => hostileParts(path, bytes));
  refuseFor('holds what a frozen edition may not', hostile, site);
  files.set(zip, readFileSync(join(site.folder, 'data', zip)));
  return files.set(MANIFEST, manifestFile(files, data.name));
}

function checkBuiltFrom({ folder }: BuiltSite, data: NamedData): void {
  const built = builtFrom(folder);
  if (built.name === data.name && built.sha256 === data.sha256) return;
  const found = built.name === data.name ? 'other data of that name' : built.name;
  throw new RefusedError(
    `The data are of ${data.name} and the site in ${folder} is of ${found}: run npm run build, then freeze`,
  );
}

function refuseFor(what: string, faults: readonly string[], { folder }: BuiltSite): void {
  if (faults.length === 0) return;
  throw new RefusedError(
    `The site in ${folder} ${what} (${faults.length}: ${faults.slice(0, 5).join('; ')}): run npm run build, then freeze`,
  );
}

function frozen({ folder, base }: BuiltSite, path: string): Buffer {
  const bytes = readFileSync(join(folder, path));
  if (!path.endsWith('.html')) return bytes;
  // `/v/<edition>/` adds two folders to those of the page's own path.
  const depth = path.split('/').length - 1 + 2;
  return Buffer.from(withRelativeLinks(frozenFrame(bytes.toString('utf8')), base, depth));
}
