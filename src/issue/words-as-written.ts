import { directionOf, type Language } from '../model/language.ts';
import { CLOSE, OPEN, WRITTEN_IN } from '../text/as-written.ts';

/** Elements that hold words alone, so that they must say themselves which language these are in, or nothing can. */
const WORDS_ALONE = 'script|style|title|textarea|option|text';
const ATTRIBUTES = `(?:"[^"]*"|'[^']*'|[^"'>])*`;
const MARKED = `${OPEN}([^${CLOSE}]*)${CLOSE}`;
const PARTS = new RegExp(
  `<(${WORDS_ALONE})\\b(${ATTRIBUTES})>([^]*?)</\\1>|<${ATTRIBUTES}>|${MARKED}`,
  'g',
);
const WHOLE = new RegExp(`^${MARKED}$`);
const MARKS = new RegExp(`[${OPEN}${CLOSE}]`, 'g');

/** What was made in a language, without marks around words in another: for what has no way to say so. */
export function withoutMarks(source: string): string {
  return source.replace(MARKS, '');
}

/**
 * A page in a language that says of words in the contributors' language which they are in (`asWritten`). Attributes
 * cannot say so.
 */
export function sayAsWritten(source: string, language: Language): string {
  if (!source.includes(OPEN)) return source;
  const isOtherWay = directionOf(language) !== directionOf(WRITTEN_IN);
  const said = ` lang="${WRITTEN_IN}"${isOtherWay ? ` dir="${directionOf(WRITTEN_IN)}"` : ''}`;
  const told = source.replace(PARTS, (found, name, attributes, inside, words) => {
    if (words !== undefined) return `<span${said}>${words}</span>`;
    const whole = name && WHOLE.exec(inside)?.[1];
    return whole ? `<${name}${attributes}${said}>${whole}</${name}>` : found;
  });
  return withoutMarks(told);
}
