/** What tells one event from another, kept by hand or read from a calendar. */
export interface Happening {
  readonly name: string;
  /** Place in words; empty where not stated. */
  readonly place: string;
  /** Upper-case alpha-2; `null` where not known. */
  readonly country: string | null;
  /** First day, `YYYY-MM-DD`, or the month or year where no more is known; `null` where nothing is. */
  readonly start: string | null;
}

/**
 * True when two entries, not of one list, are one event: the same title but for case, accents and punctuation, on the
 * same day and at the same place.
 */
export function isSameEvent(a: Happening, b: Happening): boolean {
  return (
    normalise(a.name) === normalise(b.name) && isSameDay(a.start, b.start) && isSamePlace(a, b)
  );
}

/** All of the first list, kept by hand, and behind it those of the second that are none of them. */
export function withOthers<T extends Happening>(first: readonly T[], second: readonly T[]): T[] {
  const isKnown = (event: T) => first.some((one) => isSameEvent(one, event));
  return [...first, ...second.filter((event) => !isKnown(event))];
}

/** Of two dates the shorter decides how exactly they are compared: a month holds each of its days. */
export function isSameDay(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * True where places are said in the same whole words, or one goes on where the other ends ("Vilnius", "Vilnius,
 * Lithuania"), or names one part of it more ("Town hall, Vilnius"). No place is the place of nothing but no place.
 */
export function isSamePlace(a: Happening, b: Happening): boolean {
  if (a.country && b.country && a.country !== b.country) return false;
  const [short = [], long = []] = [partsOf(a.place), partsOf(b.place)].sort(
    (one, other) => one.join(' ').length - other.join(' ').length,
  );
  if (short.length === 0 || long.length === 0) return short.length === long.length;
  const isPart = short.every((part) => long.includes(part));
  return isPart || `${long.join(' ')} `.startsWith(`${short.join(' ')} `);
}

function partsOf(place: string): string[] {
  return place
    .split(/[,،，、;|()]/)
    .map(normalise)
    .filter((part) => part !== '');
}

function normalise(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
