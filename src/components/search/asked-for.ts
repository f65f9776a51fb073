import { plain } from './country-named.ts';

/** A page, and the ways in which people ask for what stands there. */
export interface Question {
  /** Below the site's root. */
  readonly path: string;
  readonly asked: readonly string[];
}

/** Letters that two forms of a word have alike at least: “address”, “addresses”; “run”, “ran” are two words. */
const ALIKE = 4;
/** With fewer words that say something a query is no question. */
const FEWEST = 2;

/**
 * The pages that answer a question, in the order of the list: those one of whose wordings has each word of it that
 * says something. `silent` are the words that say nothing, such as “the”.
 */
export function askedFor(
  query: string,
  questions: readonly Question[],
  silent: readonly string[],
): string[] {
  const wanted = wordsOf(query).filter((word) => !silent.includes(word));
  if (wanted.length < FEWEST) return [];
  const answers = ({ asked }: Question) =>
    asked
      .map(wordsOf)
      .some((words) => wanted.every((one) => words.some((two) => isAlike(one, two))));
  return questions.filter(answers).map(({ path }) => path);
}

/** Words as they are written apart; those of Chinese, which are not, as a dictionary parts them. */
function wordsOf(text: string): string[] {
  return plain(text)
    .split(' ')
    .flatMap((word) => (/\p{Script=Han}/u.test(word) ? partsOf(word) : word));
}

function partsOf(words: string): string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(words);
  return [...segments].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
}

function isAlike(one: string, two: string): boolean {
  const [short = '', long = ''] = [one, two].sort((a, b) => a.length - b.length);
  return one === two || (short.length >= ALIKE && long.startsWith(short));
}
