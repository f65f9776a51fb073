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
import { compareEditions, FrozenEdition } from '../../src/model/edition.ts';
import { RefusedError } from '../command/refused-error.ts';
import { checkRealFolders } from '../tables/real-folders.ts';
import { type Files, pack, unpack } from './archive.ts';
import { hostileParts } from './hostile-parts.ts';
import { editionFaults, MANIFEST } from './manifest.ts';

/** Folder of frozen editions below the data folder. */
export const EDITIONS = 'editions';

/** The records of all frozen editions, newest first. Throws on a record that is none. */
export function readEditions(data: string): FrozenEdition[] {
  const folder = join(data, EDITIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readRecord(folder, name))
    .sort((a, b) => compareEditions(b.edition, a.edition));
}

function readRecord(folder: string, name: string): FrozenEdition {
  const path = join(folder, name);
  try {
    const record = FrozenEdition.parse(JSON.parse(readFileSync(path, 'utf8')));
    if (name !== recordName(record.edition)) throw new Error(`found that of ${record.edition}`);
    return record;
  } catch (cause) {
    throw new RefusedError(`${path} is not the record of a frozen edition`, { cause });
  }
}

/** What became of an edition that was to be kept. */
export interface Kept {
  readonly record: FrozenEdition;
  /** False when it was kept already, with the same bytes. */
  readonly isNew: boolean;
}

/**
 * Keeps an edition for good: its archive, then its record, each written beside and renamed. Throws when the
 * edition is there already with other bytes, since what others quote must not change.
 */
export function storeEdition(data: string, edition: string, files: Files): Kept {
  const folder = join(data, EDITIONS);
  const manifest = hash('sha256', files.get(MANIFEST) ?? Buffer.of());
  const known = readEditions(data).find((one) => one.edition === edition);
  if (known?.manifest === manifest) return { record: known, isNew: false };
  if (known)
    throw new RefusedError(
      `The edition ${edition} is frozen already, with other bytes, and never changes. The code has changed since: run npm run edition -- --anew, then npm run build and freeze`,
    );
  checkRealFolders(data, `${EDITIONS}/${edition}`);
  const { archive, unpacked } = pack(files);
  const sums = { sha256: hash('sha256', archive), unpacked, manifest };
  const record = { edition, files: files.size, bytes: archive.length, ...sums };
  mkdirSync(folder, { recursive: true });
  writeWhole(join(folder, archiveName(edition)), archive);
  writeWhole(join(folder, recordName(edition)), `${JSON.stringify(record, null, 2)}\n`);
  return { record, isNew: true };
}

/**
 * The files of a frozen edition. Throws when its archive is missing or not the one that was frozen, or holds other
 * files than its manifest lists, or what no frame or picture of ours does.
 */
export function loadEdition(data: string, record: FrozenEdition): Files {
  const path = join(data, EDITIONS, archiveName(record.edition));
  if (!existsSync(path)) throw new RefusedError(`${path} is missing`);
  const archive = readFileSync(path);
  const found = hash('sha256', archive);
  if (found !== record.sha256)
    throw new RefusedError(`expected ${path} to have the SHA-256 ${record.sha256}, found ${found}`);
  const files = unpack(archive, record.unpacked);
  const hostile = [...files].flatMap(([name, bytes]) => hostileParts(name, bytes));
  const faults = [...editionFaults(files, record), ...hostile];
  if (faults.length > 0)
    throw new RefusedError(`expected ${path} to hold its edition: ${faults[0]}`);
  return files;
}

function recordName(edition: string): string {
  return `${edition}.json`;
}

function archiveName(edition: string): string {
  return `${edition}.tar.zst`;
}

function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
}
