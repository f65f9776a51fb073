import { areaOf } from '../strange-codes.ts';

/** Two capital letters packed as `first × 256 + second`. */
export function packCountry(code: string): number {
  return (code.charCodeAt(0) << 8) | code.charCodeAt(1);
}

/** Space that names no country; also what an empty field means. */
export const NO_COUNTRY = packCountry('ZZ');
/** Not an ISO code, yet some files write it for GB. */
export const UK = packCountry('UK');

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The tables made so far: all files of a refresh are read with one list of countries. */
const known = new WeakMap<ReadonlySet<string>, Uint16Array>();

/**
 * For every packed pair of bytes the packed code to count it under (see `areaOf`), or 0 where it is no code;
 * the empty field (packed as 0) is counted under ZZ. The list of countries must not change after.
 */
export function openCountryCodes(countries: ReadonlySet<string>): Uint16Array {
  const codes = known.get(countries) ?? codesOf(countries);
  known.set(countries, codes);
  return codes;
}

function codesOf(countries: ReadonlySet<string>): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second)))
    codes[packCountry(code)] = packCountry(areaOf(code, countries) ?? 'ZZ');
  codes[0] = NO_COUNTRY;
  return codes;
}

/** True for a packed code, counted under ZZ, that names something: neither ZZ itself nor nothing. */
export function isStrange(packed: number): boolean {
  return packed !== NO_COUNTRY && packed !== 0;
}
