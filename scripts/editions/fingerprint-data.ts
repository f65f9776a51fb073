import { hash } from 'node:crypto';
import { join } from 'node:path';
import { ACTIVITY_TABLES } from '../../src/model/activities/activities.ts';
import { ALL_TABLES } from '../../src/model/tables.ts';
import { canonicalJson } from '../ingest/write-published.ts';
import { PROVENANCE_PATH } from '../refresh/stored.ts';
import { readIfThere } from '../tables/read-if-there.ts';

/** Texts of the data folder by path. */
export type Texts = ReadonlyMap<string, string>;

/** Every file that makes an edition what it is: the tables, those edited by hand, and where all comes from. */
const DATA_PATHS: readonly string[] = [
  ...[...ALL_TABLES, ...ACTIVITY_TABLES].map(({ path }) => path),
  PROVENANCE_PATH,
].sort();

/** Those files as they stand in a data folder; one that is not there is left out. */
export async function readDataTexts(folder: string): Promise<Texts> {
  const texts = await Promise.all(
    DATA_PATHS.map(async (path) => [path, await readIfThere(join(folder, path))] as const),
  );
  return new Map(texts.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

/**
 * The SHA-256 by which an edition's data are told from any others. The provenance counts without the edition it
 * records, and whatever the order in which it names things; line ends count as one, whatever the checkout made of them.
 */
export function fingerprintData(texts: Texts): string {
  const sums = DATA_PATHS.flatMap((path) => {
    const text = texts.get(path);
    if (text === undefined) return [];
    const told = path === PROVENANCE_PATH ? withoutEdition(text) : text.replaceAll('\r\n', '\n');
    return `${hash('sha256', told)}  ${path}\n`;
  });
  return hash('sha256', sums.join(''));
}

/** A provenance that is none is told of where it is read; here its text stands for it. */
function withoutEdition(text: string): string {
  try {
    const { edition: _, ...rest } = JSON.parse(text);
    return canonicalJson(rest);
  } catch {
    return text;
  }
}
