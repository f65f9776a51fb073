/** What a sentence of a catalogue was handed, once. */
export type Handed = readonly unknown[];

/** What sentences were handed, by their path in the catalogue, each time in another way. */
export type Calls = Map<string, Map<string, Handed>>;

/** Notes what a sentence was handed; the same once. */
export function noteCall(calls: Calls, path: string, handed: Handed): void {
  const known = calls.get(path) ?? new Map<string, Handed>();
  calls.set(path, known.set(writtenOf(handed), handed));
}

/** A catalogue that says the same, and notes in `calls` what each of its sentences is handed. */
export function listening<Text extends object>(text: Text, calls: Calls): Text {
  return heardIn(text, [], calls) as Text;
}

/** A part of a catalogue whose sentences are heard; words are as they are. */
function heardIn(part: unknown, path: readonly string[], calls: Calls): unknown {
  if (typeof part === 'function')
    return (...handed: unknown[]) => {
      noteCall(calls, path.join('.'), handed);
      return part(...handed);
    };
  if (Array.isArray(part)) return part.map((one, at) => heardIn(one, [...path, `${at}`], calls));
  if (typeof part !== 'object' || part === null || part instanceof Map) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, one]) => [key, heardIn(one, [...path, key], calls)]),
  );
}

/** A value as text that is the same for the same; of functions, that there is one. */
export function writtenOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, one) => (typeof one === 'function' ? 'a function' : one)) ?? 'nothing'
  );
}

/** What the sentence at a path of a catalogue says of what it is handed, as text. Throws what it throws. */
export function saidBy(text: object, path: string, handed: Handed): string {
  const found = path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], text);
  if (typeof found !== 'function') throw new TypeError(`expected a sentence at ${path}`);
  return writtenOf(found(...handed));
}
