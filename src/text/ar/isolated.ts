/** First strong isolate: what follows keeps its own direction inside a sentence of the other one. */
export const OPEN = '\u2068';
/** The end of an isolate. */
export const CLOSE = '\u2069';

const ARABIC = /\p{Script=Arabic}/u;

/** Whether words have an Arabic letter. */
export const isArabic = (words: string) => ARABIC.test(words);

/**
 * Words of another language as one isolate, whatever they begin and end with: a number at either end of them would
 * otherwise stand on the side where Arabic has it, apart from its own phrase.
 */
export function apart(words: string): string {
  if (isArabic(words)) return words;
  const bare = words.replace(/[\u2068\u2069]/g, '');
  return bare === '' ? '' : `${OPEN}${bare}${CLOSE}`;
}
/** A word of Latin letters, or a number, with the signs that belong to it. */
const WORD = String.raw`[<>]?[+−×-]?(?:::)?[/\p{Script=Latin}\d][\p{Script=Latin}\p{M}\p{No}\d./:,+−‑…\u200e%'’_@&=-]*`;
const NUMBERED = String.raw`(?:(?<=\b(?:RFC|BY|CC0|PDDL|ISO|CLDR)) \d[\d.-]*)?`;
/** A word with a letter in it, and the number of a document or licence behind it. */
const LETTERED = String.raw`(?=[\d./:+−×-]*\p{Script=Latin})${WORD}${NUMBERED}`;
/** What stands between words of one run, such as a title with a comma in it. */
const BETWEEN = '[ ,;:()"“”–—&]+';
/** What is isolated already, what scripts fill in, a run of Latin words, or a number with its signs. */
const RUN = new RegExp(
  String.raw`${OPEN}[^${CLOSE}]*${CLOSE}|\{\w+\}|${LETTERED}(?:${BETWEEN}(?:${WORD}${BETWEEN})*?${LETTERED})*\)*|${WORD}`,
  'gu',
);
/** What needs no isolate, being a number alone: Arabic has its own place for it. */
const NUMBER = /^[\d,]+(\.\d+)?$/;
const SIGNED = /^[<>]?[+−×]\d|^[<>]\d/;

/**
 * Puts each run of Latin words, addresses, prefixes and numbers with signs in a sentence of Arabic between isolates, so
 * that what stands beside it does not turn it round: ⁨/32⁩, ⁨RIPE NCC⁩. What has no Arabic stays as it is, but for a number
 * that begins with a sign, which would go to the other side of it.
 */
export function isolated(words: string): string {
  if (!isArabic(words)) return SIGNED.test(words) ? `${OPEN}${words}${CLOSE}` : words;
  return words.replace(RUN, (run) => {
    if (run.startsWith(OPEN)) return run;
    if (run.startsWith('{')) return `${OPEN}${run}${CLOSE}`;
    const [core, tail] = partedAt(run, endOf(run));
    return NUMBER.test(core) ? run : `${OPEN}${core}${CLOSE}${tail}`;
  });
}

const partedAt = (words: string, at: number) => [words.slice(0, at), words.slice(at)] as const;

/** Where a run ends: before signs of the sentence, and before a bracket that opens or closes outside it. */
function endOf(run: string): number {
  const depth = [...run].reduce(
    (open, sign) => open + Number(sign === '(') - Number(sign === ')'),
    0,
  );
  if (depth < 0) return run.length + depth;
  if (depth > 0) return run.lastIndexOf(' (');
  const end = run.search(/[.,:'’&=-]+$/);
  return end < 0 ? run.length : end;
}

/** The same words, every sentence among them with its Latin runs isolated, whether it is ready or yet to be made. */
export function isolating<Words>(words: Words): Words {
  return isolatingAny(words) as Words;
}

function isolatingAny(words: unknown): unknown {
  if (typeof words === 'string') return isolated(words);
  if (typeof words === 'function')
    return (...given: unknown[]) =>
      isolatingAny((words as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(words)) return words.map(isolatingAny);
  // A map holds what people type, and is compared with that.
  if (typeof words !== 'object' || words === null || words instanceof Map) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, isolatingAny(value)]),
  );
}
