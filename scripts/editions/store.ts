import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { FrozenEdition } from '../../src/model/edition.ts';
import { RefusedError } from '../command/refused-error.ts';
import { type Files, pack, unpack } from './archive.ts';
import { editionFaults, MANIFEST } from './manifest.ts';

/** Folder of frozen editions below the data folder. */
export const EDITIONS = 'editions';

/** The records of all frozen editions, newest first. Throws on a record that is none. */
export function readEditions(data: string): FrozenEdition[] {
  const folder = join(data, EDITIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .map((name) => readRecord(join(folder, name)));
}

function readRecord(path: string): FrozenEdition {
  try {
    return FrozenEdition.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new RefusedError(`${path} is not the record of a frozen edition`, { cause });
  }
}

/**
 * Keeps an edition for good: its archive, then its record, each written beside and renamed. Throws when the
 * edition is there already, since what others quote must not change.
 */
export function storeEdition(data: string, edition: string, files: Files): FrozenEdition {
  const folder = join(data, EDITIONS);
  if (readEditions(data).some((known) => known.edition === edition))
    throw new RefusedError(`The edition ${edition} is frozen already: an edition never changes`);
  const archive = pack(files);
  const record: FrozenEdition = {
    edition,
    files: files.size,
    bytes: archive.length,
    sha256: hash('sha256', archive),
    manifest: hash('sha256', files.get(MANIFEST) ?? Buffer.of()),
  };
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, archiveName(edition)), archive);
  writeWhole(join(folder, `${edition}.json`), `${JSON.stringify(record, null, 2)}\n`);
  return record;
}

/**
 * The files of a frozen edition. Throws when its archive is missing or not the one that was frozen, or holds other
 * files than its manifest lists.
 */
export function loadEdition(data: string, record: FrozenEdition): Files {
  const path = join(data, EDITIONS, archiveName(record.edition));
  if (!existsSync(path)) throw new RefusedError(`${path} is missing`);
  const archive = readFileSync(path);
  const found = hash('sha256', archive);
  if (found !== record.sha256)
    throw new RefusedError(`expected ${path} to have the SHA-256 ${record.sha256}, found ${found}`);
  const files = unpack(archive);
  const faults = editionFaults(files, record);
  if (faults.length > 0)
    throw new RefusedError(`expected ${path} to hold its edition: ${faults[0]}`);
  return files;
}

function archiveName(edition: string): string {
  return `${edition}.tar.zst`;
}

function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
}
