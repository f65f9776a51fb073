import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { FrozenEdition } from '../../src/model/edition.ts';
import { checkRealFolders } from '../tables/real-folders.ts';
import type { Files } from './archive.ts';
import { editionFaults, MANIFEST } from './manifest.ts';
import { loadEdition, readEditions } from './store.ts';

/** Name of the pointer to the newest edition, beside the editions' folders. */
const NEWEST = 'newest.json';

/**
 * Lays frozen editions out below a folder that the build serves as it is, `<folder>/<edition>/…`, with
 * `newest.json` beside them: once, and again when a file is not as it was frozen. Removes what belongs to none of them.
 * `chosen` is `all`, `none`, or names joined by commas, for hosts that take fewer files; the others may lie elsewhere.
 * Gives those laid out, newest first. Throws when an archive is missing, damaged or hostile, when the folder is a link,
 * or when there is no edition of a name chosen.
 */
export function thawEditions(data: string, folder: string, chosen = 'all'): FrozenEdition[] {
  const editions = editionsChosen(readEditions(data), chosen);
  const above = dirname(folder);
  checkRealFolders(dirname(above), `${basename(above)}/${basename(folder)}/${NEWEST}`);
  mkdirSync(folder, { recursive: true });
  for (const record of editions) {
    if (!isLaidOut(join(folder, record.edition), record))
      layOut(join(folder, record.edition), loadEdition(data, record));
  }
  const kept = new Set(editions.map(({ edition }) => edition));
  for (const name of readdirSync(folder))
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true });
  const [newest] = editions;
  if (newest) writeFileSync(join(folder, NEWEST), pointerTo(newest));
  return editions;
}

function editionsChosen(all: readonly FrozenEdition[], chosen: string): FrozenEdition[] {
  if (chosen === 'all') return [...all];
  const names = chosen === 'none' ? [] : chosen.split(',').map((name) => name.trim());
  const known = all.map(({ edition }) => edition);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new RangeError(
      `expected EDITIONS to be all, none or some of ${known.join(', ') || '(there are none)'}, found ${unknown.join(', ')}`,
    );
  return all.filter(({ edition }) => names.includes(edition));
}

/** Every byte is looked at: a file that was altered, lost or added since would be served as if it were frozen. */
function isLaidOut(folder: string, record: FrozenEdition): boolean {
  const isFolder = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const files = isFolder ? filesIn(folder) : null;
  return files !== null && editionFaults(files, record).length === 0;
}

/** Null when there is anything but files and folders of its own, such as a link to a file that looks the same. */
function filesIn(folder: string): Files | null {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  if (entries.some((entry) => !entry.isDirectory() && !entry.isFile())) return null;
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

function layOut(folder: string, files: Files): void {
  const fresh = `${folder}.tmp`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

function pointerTo({ edition, manifest }: FrozenEdition): string {
  const pointer = { edition, manifest: { path: `${edition}/${MANIFEST}`, sha256: manifest } };
  return `${JSON.stringify(pointer)}\n`;
}
