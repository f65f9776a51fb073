import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputFile } from './input-file.ts';
import type { InputFile, Season } from './source.ts';

/** A stored excerpt as an input file, for tests. `folder` is where the source looks for it. */
export function fixtureFile(address: URL, folder: string): InputFile {
  const path = fileURLToPath(address);
  return inputFile(`${folder}/${basename(path)}`, () => readFileSync(path));
}

/** A file made up of the given text, for tests. */
export function textFile(name: string, text: string): InputFile {
  return inputFile(name, () => new TextEncoder().encode(text));
}

/** What sources may know, for tests: a day after all excerpts and the countries that occur in them. */
export const SEASON: Season = {
  today: '2026-11-24',
  countries: new Set(['AD', 'AF', 'AX', 'CI', 'ER', 'LU', 'MU', 'TV', 'VN', 'ZA']),
  alpha2: new Map([
    ['ERI', 'ER'],
    ['TUV', 'TV'],
    ['VNM', 'VN'],
  ]),
  reserves: [],
  specials: [],
  placeNames: new Map([['viet nam', 'VN']]),
  calendars: [],
};
