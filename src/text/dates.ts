import { type Language, localeOf } from './language.ts';
import { lazily } from './lazily.ts';

/**
 * How a date is said in one language. Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or two of them joined by a slash, and
 * says no more than the date does: 2026-08 is August 2026.
 */
export type DateWords = (date: string) => string;

/**
 * How a language joins two dates where its ICU falls back to figures (2019/3/31 – 2019/12/31): Chinese runs from the
 * year to the day, and says what both share once, with the first.
 */
const SPANS: Readonly<Partial<Record<Language, (from: string, to: string) => string>>> = {
  zh: spanInChinese,
};

/** Two dates in Chinese joined: 2026年11月24日至27日; whole where one says more than the other. */
export function spanInChinese(from: string, to: string): string {
  const parts = (words: string): string[] => words.match(/\d+\D/g) ?? [];
  const [first, last] = [parts(from), parts(to)];
  const shared = first.findIndex((word, at) => word !== last[at]);
  const isAlike = first.length === last.length && shared > 0;
  return `${from}至${isAlike ? last.slice(shared).join('') : to}`;
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** French has the first day of a month as an ordinal, which its ICU has not: 1er août 2026. */
const firstOfMonth: DateWords = (words) => words.replace(/(^|[^\d,])1(?= \p{L}|–\d)/gu, '$11er');

/**
 * What a language makes of ICU’s words: Russian prose has the year’s noun whole, since a sentence cannot end on the full
 * stop of «г.», labels go without it, a number stays with its month, and two months of one year share it. Others take them as they are.
 */
const TIDY: Readonly<Partial<Record<Language, Readonly<Record<'long' | 'short', DateWords>>>>> = {
  fr: { long: firstOfMonth, short: firstOfMonth },
  ru: {
    long: (words) =>
      words
        .replace(/(\d)\s(?=\p{L})/gu, '$1\u00a0')
        .replaceAll('г.', 'года')
        .replace(/\s–\s/g, '\u00a0– ')
        .replace(/^(\p{L}+) (\d{4})\u00a0года(?=\u00a0– \p{L}+ \2\u00a0года$)/u, '$1'),
    short: (words) => words.replace(/\sг\./g, '').replace(/\s–\s/g, '\u00a0– '),
  },
};

/** Long dates of a language: 19 July 2026, August 2026, 2026. */
export function datesIn(language: Language): DateWords {
  return wordsWith(language, 'long');
}

/** Short dates of a language, for axes and labels: 19 Jul 2026, Aug 2026, 2026. */
export function shortDatesIn(language: Language): DateWords {
  return wordsWith(language, 'short');
}

function wordsWith(language: Language, month: 'long' | 'short'): DateWords {
  const locale = localeOf(language);
  const format = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...options }));
  const formats: Record<number, () => Intl.DateTimeFormat> = {
    4: format({}),
    7: format({ month }),
    10: format({ month, day: 'numeric' }),
  };
  const tidy = TIDY[language]?.[month] ?? ((words: string) => words);
  // The same few hundred dates are said a hundred thousand times in a build.
  const known = new Map<string, string>();
  return (date) => {
    const words = known.get(date) ?? tidy(say(date));
    known.set(date, words);
    return words;
  };

  function say(date: string): string {
    const [from = '', to] = date.split('/');
    const format = [from, to ?? from].every((one) => DATE.test(one) && one.length === from.length)
      ? formats[from.length]?.()
      : undefined;
    if (!format) throw new RangeError(`expected YYYY, YYYY-MM or YYYY-MM-DD, found ${date}`);
    if (to === undefined) return format.format(new Date(from));
    const join = SPANS[language];
    return join && from !== to
      ? join(say(from), say(to))
      : format.formatRange(new Date(from), new Date(to));
  }
}
