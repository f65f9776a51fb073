import { namesOfCountries } from '../../model/country-names.ts';
import { lazily } from '../lazily.ts';
import { groupNames, regions } from './places.ts';

/** Names up to so many characters have room in a line of a headline; longer ones are broken between their words. */
const LONGEST_WHOLE = 8;

/** Words that the segmenter knows in pieces only, or that are not to be parted. */
const WORDS =
  '人均|每百万人|中位数|互联网|地址块|地址池|国家[和或]地区|国家组|注册机构|持有者|运营商|电子表格|试验床|自治系统号|工作组';

/** Measure words, which stay with their number. */
const MEASURES = '个|块|笔|人|家|倍|台|份|次|位|种|项|场|格|字|题|段';
const DATE = '\\d+年(?:\\d+月(?:\\d+日)?)?|\\d+月(?:\\d+日)?';
const AMOUNT = `\\d[\\d,.]*%?(?:[万亿]?(?:${MEASURES})|[万亿])?(?:/\\d+)?`;

/** Single characters that belong to the word before them, and to the one behind; any other is a piece of a word on either side. */
const BELONG_BEFORE = /^[的了着过们中内后前上下里间时者等年月日号个块笔人家倍]$/;
const BELONG_BEHIND =
  /^[每第各全自在由经为与和及或据占有只比至已被把对向按共约近不未无从到以可再最更是如另仍还都其该本某这那哪几]$/;

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{Script=Han}\p{L}\p{N}%]/u;
const LONE = /^\p{Script=Han}$/u;

const segmenter = lazily(() => new Intl.Segmenter('zh', { granularity: 'word' }));
const whole = lazily(() => {
  const names = [
    ...namesOfCountries('name_zh'),
    ...Object.values<string>(regions),
    ...Object.values<string>(groupNames),
  ]
    .filter((name) => /^\p{Script=Han}+$/u.test(name) && name.length <= LONGEST_WHOLE)
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(${[...names, WORDS, DATE, AMOUNT].join('|')})`, 'u');
});

/**
 * A headline in Chinese in the pieces between which a line may end: words with the particles, measure words and
 * prepositions that belong to them. Joined they are the headline. Where a line may end in any case (behind a sign or a
 * space) none ends.
 */
export function phrasesOf(words: string): string[] {
  const phrases: string[] = [];
  let last = '';
  for (const word of wordsOf(words)) {
    if (last !== '' && mayPart(last, word)) phrases.push(word);
    else phrases.push(`${phrases.pop() ?? ''}${word}`);
    last = word;
  }
  return phrases;
}

/** Names, dates and amounts at odd places, what is between them in the words of a dictionary. */
function wordsOf(text: string): string[] {
  return text
    .split(whole())
    .flatMap((part, at) =>
      at % 2 === 1 ? [part] : [...segmenter().segment(part)].map(({ segment }) => segment),
    );
}

function mayPart(before: string, behind: string): boolean {
  const [end = '', begin = ''] = [before.slice(-1), behind.slice(0, 1)];
  if (!LETTER.test(end) || !LETTER.test(begin) || !(HAN.test(end) || HAN.test(begin))) return false;
  if (LONE.test(before) && !BELONG_BEFORE.test(before)) return false;
  return !LONE.test(behind) || BELONG_BEHIND.test(behind);
}
