/** What a reader chose: the value of each filter, empty for any. */
export type Choices = Readonly<Record<string, string>>;

/** The marks of an entry as its element carries them: values divided by `|`, empty for none. */
export type EntryMarks = Readonly<Record<string, string | undefined>>;

/** Finds entries whose sources do not say; the same word as in the choices. */
const UNKNOWN = 'unknown';

/** True when an entry has every mark a reader chose. */
export function matches(marks: EntryMarks, choices: Choices): boolean {
  return Object.entries(choices).every(([name, chosen]) => {
    if (chosen === '') return true;
    const own = marks[name] ?? '';
    return chosen === UNKNOWN ? own === '' : own.split('|').includes(chosen);
  });
}

/** True when an entry's last day is over on a day; never for one that does not pass. */
export function hasPassed({ last }: EntryMarks, today: string): boolean {
  return last !== undefined && last < today;
}
