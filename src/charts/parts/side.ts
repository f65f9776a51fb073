import { directionOf, LANGUAGES } from '../../model/language.ts';

/** From which side a drawing is read: where things stand is given from the left, as it is in most languages. */
export interface Side {
  /** Where something stands that begins so far from the side where lines begin, and is so wide. */
  x(from: number, width?: number): number;
  /** The class of words that begin, or `end`, where they stand, or have their middle there. */
  tone(tone: string): string;
  /** Words in the direction of the language, whatever letters they begin with. */
  words(text: string): string;
}

/** A part of a picture, written once it is known from which side the picture is read. */
export type Mark = (side: Side) => string;

const FROM_LEFT: Side = { x: (from) => from, tone: (tone) => tone, words: (text) => text };

const [FROM_RIGHT_TO_LEFT, OPENS, CLOSE] = ['\u2067', /[\u2066-\u2068]/, '\u2069'];

/** What is drawn in a language, so many user units wide; in none it is read from the left. */
interface Drawn {
  readonly language?: string | undefined;
  readonly width: number;
}

/** The side of a picture or of a chart's frame. */
export function sideOf({ language, width }: Drawn): Side {
  const known = LANGUAGES.find((one) => one === language);
  if (!known || directionOf(known) === 'ltr') return FROM_LEFT;
  return {
    x: (from, wide = 0) => width - from - wide,
    tone: turned,
    words: (text) => `${FROM_RIGHT_TO_LEFT}${paired(text)}${CLOSE}`,
  };
}

/** Words in the middle of a place stay there. */
function turned(tone: string): string {
  if (/ middle$/.test(tone)) return tone;
  return / end$/.test(tone) ? tone.replace(/ end$/, '') : `${tone.replace(/ start$/, '')} end`;
}

/** Without the ends of isolates that began in the line above, which would end the line's own, and with ends for all. */
function paired(text: string): string {
  let open = 0;
  const kept = [...text].filter((letter) => {
    if (OPENS.test(letter)) open++;
    else if (letter === CLOSE) return open > 0 && open-- > 0;
    return true;
  });
  return kept.join('') + CLOSE.repeat(open);
}
