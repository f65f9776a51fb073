/** Two capital letters packed as `first × 256 + second`. */
export function packCountry(code: string): number {
  return (code.charCodeAt(0) << 8) | code.charCodeAt(1);
}

/** Space that names no country; also what an empty field means. */
export const NO_COUNTRY = packCountry('ZZ');
/** Not an ISO code, yet some files write it for GB. */
export const UK = packCountry('UK');

/**
 * For every packed pair of bytes the packed code to count it under, or 0 where it is none. Known are
 * the ISO codes, EU, AP and ZZ; UK becomes GB, and the empty field (packed as 0) ZZ.
 */
export function openCountryCodes(countries: ReadonlySet<string>): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (const code of [...countries, 'EU', 'AP', 'ZZ']) codes[packCountry(code)] = packCountry(code);
  codes[UK] = packCountry('GB');
  codes[0] = NO_COUNTRY;
  return codes;
}
