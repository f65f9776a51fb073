import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../src/model/change.ts';
import type { Texts } from '../editions/fingerprint-data.ts';
import { recordEdition } from '../editions/record-edition.ts';
import type { Change as ChangedFile } from '../refresh/commit.ts';
import { PROVENANCE_PATH, type Stored } from '../refresh/stored.ts';
import { changesFile } from './changes-file.ts';

/** Where the data are, what day it is (`YYYY-MM-DD`), and what changed; null when that is nothing to tell. */
interface Occasion {
  readonly folder: string;
  readonly today: string;
  readonly told: Change | null;
}

/** Files to commit, and the change as it is recorded among them. */
export interface NewEdition {
  readonly files: readonly ChangedFile[];
  readonly change: Change | null;
}

/**
 * All that is to be committed where texts take the place of the stored ones: those that differ, the name of the
 * edition they make, and the record of the change. Nothing where nothing differs and nothing is to be told.
 */
export async function newEdition(
  stored: Stored,
  texts: Texts,
  { folder, today, told }: Occasion,
): Promise<NewEdition> {
  const isNew = differing(stored, texts).length > 0;
  const { name, texts: named } = isNew
    ? await recordEdition(folder, texts, { today })
    : { name: stored.edition?.name, texts };
  const change = told && { ...told, ...(name === undefined ? {} : { edition: name }) };
  const files = differing(stored, named);
  if (change) files.push(await changesFile(folder, change));
  return { files, change };
}

/** The texts that are not as stored. A provenance that tells the same in another order is no news. */
export function differing(stored: Pick<Stored, 'texts'>, texts: Texts): ChangedFile[] {
  return [...texts]
    .filter(([path, text]) => !saysTheSame(path, text, stored.texts.get(path)))
    .map(([path, text]) => ({ path, text }));
}

function saysTheSame(path: string, text: string, stored: string | undefined): boolean {
  if (stored === undefined || text === stored) return text === stored;
  return path === PROVENANCE_PATH && isDeepStrictEqual(JSON.parse(text), JSON.parse(stored));
}
