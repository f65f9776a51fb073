/** What is known of countries. */
export interface CountryNames {
  /** Alpha-2 codes by names in any language, in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** Alpha-2 codes. */
  readonly codes: ReadonlySet<string>;
}

/** Names that are also those of places elsewhere: a state of the United States. */
const AMBIGUOUS = new Set(['georgia']);
/** Codes that are also those of states and provinces of the United States and Canada, as in "Louisville, KY". */
const STATES = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
    'PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP AB BC MB NB NL NS NT NU ON PE QC SK YT'
  ).split(' '),
);

/**
 * The country that a place ends with, as its alpha-2 code: "Vilnius, Lithuania" names it, and so does "Vilnius,LT",
 * the form of the IETF’s calendar. Null where it names none: a town alone is not looked up, and two letters
 * behind a space may be those of a state.
 */
export function countryIn(place: string, { names, codes }: CountryNames): string | null {
  const parts = place.split(/[,،，、;·|]/);
  const last = parts.at(-1) ?? '';
  const code = last.trim();
  if (parts.length > 1 && /^[A-Z]{2}$/.test(code) && codes.has(code)) {
    const isClose = last.length === 2 && place.endsWith(`,${code}`);
    return isClose || !STATES.has(code) ? code : null;
  }
  const name = last
    .replace(/[.\s]+$/, '')
    .trim()
    .toLowerCase();
  return AMBIGUOUS.has(name) ? null : (names.get(name) ?? null);
}
