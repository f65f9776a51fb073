import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FrozenEdition, zipName } from '../model/edition.ts';
import { readPublished } from './read.ts';

/** Where the frozen editions lie before the build copies them as they are. */
const FOLDER = 'public/v';

/** The frozen editions that are laid out beside this site, newest first. */
export function frozenEditions(): readonly FrozenEdition[] {
  return readPublished().editions.filter(isLaidOut);
}

/** The frozen editions that this host leaves to others, newest first. */
export function editionsElsewhere(): readonly FrozenEdition[] {
  return readPublished().editions.filter((one) => !isLaidOut(one));
}

function isLaidOut({ edition }: FrozenEdition): boolean {
  return existsSync(resolve(FOLDER, edition));
}

/** The editions that have a figure, newest first: a figure drawn later stands in none before it. */
export function editionsWith(path: string): string[] {
  return frozenEditions()
    .map(({ edition }) => edition)
    .filter((edition) => existsSync(resolve(FOLDER, edition, 'embed', path, 'index.html')));
}

/** The archive of all data of a frozen edition, as it was served on its day. Throws when it is not laid out. */
export function frozenZip(edition: string): Uint8Array {
  return readFileSync(resolve(FOLDER, edition, zipName(edition)));
}
