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

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/**
 * True when two entries are one event: the same title but for case, accents and punctuation, begun within a
 * day of each other (calendars differ by one where their zones do), and at places that do not contradict.
 */
export function isSameEvent(a: Happening, b: Happening): boolean {
  return (
    normalise(a.name) === normalise(b.name) && isSameTime(a.start, b.start) && mayBeSamePlace(a, b)
  );
}

/** The events without those that an earlier one of the list already is; so the preferred come first. */
export function distinctEvents<T extends Happening>(events: readonly T[]): T[] {
  const byTitle = new Map<string, T[]>();
  return events.filter((event) => {
    const title = normalise(event.name);
    const known = byTitle.get(title) ?? [];
    if (known.some((one) => isSameEvent(one, event))) return false;
    byTitle.set(title, [...known, event]);
    return true;
  });
}

/** All of the first list, kept by hand, and behind it those of the second that are none of them. */
export function withOthers<T extends Happening>(first: readonly T[], second: readonly T[]): T[] {
  const isKnown = (event: T) => first.some((one) => isSameEvent(one, event));
  return [...first, ...distinctEvents(second).filter((event) => !isKnown(event))];
}

/** Of two dates the shorter decides how exactly they are compared: a month holds each of its days. */
function isSameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a.length < 10 || b.length < 10) return a.startsWith(b) || b.startsWith(a);
  return Math.abs(Date.parse(a) - Date.parse(b)) <= MILLISECONDS_A_DAY;
}

function mayBeSamePlace(a: Happening, b: Happening): boolean {
  if (a.country && b.country && a.country !== b.country) return false;
  const [here, there] = [normalise(a.place), normalise(b.place)];
  return here.includes(there) || there.includes(here);
}

function normalise(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
