import {
  compareEditions,
  editedEdition,
  nextEdition,
  readEdition,
} from '../../src/model/edition.ts';
import { editionOf, Provenance } from '../../src/model/provenance.ts';
import { writeProvenance } from '../refresh/provenance.ts';
import { PROVENANCE_PATH } from '../refresh/stored.ts';
import { fingerprintData, readDataTexts, type Texts } from './fingerprint-data.ts';
import { readEditions } from './store.ts';

/** The name of data and their checksum. */
export type NamedData = NonNullable<Provenance['edition']>;

/** What day it is, `YYYY-MM-DD`, and whether data that are the same get a new name nonetheless. */
interface Occasion {
  readonly today: string;
  readonly anew?: boolean;
}

/**
 * Texts that are to take their place in a data folder, with the edition they make recorded in the provenance
 * among them: the one recorded already where the checksum agrees, else a new one. Without any texts it records
 * what the data are as they stand; the first time under the name they have borne so far.
 */
export async function recordEdition(
  folder: string,
  texts: Texts,
  { today, anew = false }: Occasion,
): Promise<{ readonly name: string; readonly texts: Texts }> {
  const stored = await readDataTexts(folder);
  const after = new Map([...stored, ...texts]);
  const before = parse(stored.get(PROVENANCE_PATH));
  const sha256 = fingerprintData(after);
  const known = texts.size === 0 && before.sources.length > 0 ? nameData(stored) : before.edition;
  const isKnown = known?.sha256 === sha256 && readEdition(known.name).edited === null;
  const edition =
    isKnown && !anew ? known : { name: nextEdition(lastName(folder, before), today), sha256 };
  const { sources, gates = [], overlaps = [] } = parse(after.get(PROVENANCE_PATH));
  const text = writeProvenance({ sources, gates, overlaps, edition });
  return { name: edition.name, texts: new Map(texts).set(PROVENANCE_PATH, text) };
}

/**
 * What the data of a folder are: their recorded edition where the checksum agrees; where it does not, as somebody
 * edited them since, that name with their checksum behind it, so that no two sets of data ever bear one name.
 */
export function nameData(texts: Texts): NamedData {
  const provenance = parse(texts.get(PROVENANCE_PATH));
  const sha256 = fingerprintData(texts);
  const { edition } = provenance;
  if (!edition || edition.sha256 === sha256) return { name: editionOf(provenance), sha256 };
  return { name: editedEdition(editionOf(provenance), sha256), sha256 };
}

/** True when the data stand recorded under this name. */
export function isRecorded({ name }: NamedData): boolean {
  return readEdition(name).edited === null;
}

/** The newest name given so far; null before the first data. */
function lastName(folder: string, provenance: Provenance): string | null {
  const frozen = readEditions(folder).map(({ edition }) => edition);
  const named = provenance.sources.length > 0 ? [editionOf(provenance)] : [];
  return [...frozen, ...named].sort(compareEditions).at(-1) ?? null;
}

function parse(text: string | undefined): Provenance {
  return text === undefined ? { sources: [] } : Provenance.parse(JSON.parse(text));
}
