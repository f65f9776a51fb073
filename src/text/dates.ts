import type { Language } from '../model/language.ts';
import { formatsIn, type MonthForm, plainDatesIn, tidyIn } from './plain-dates.ts';

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

/** What a language makes of ICU’s spans: in Russian the dash stays with the first date, and two months of one year share it. */
const TIDY_SPANS: Readonly<Partial<Record<Language, DateWords>>> = {
  ru: (words) =>
    words
      .replace(/\s–\s/g, '\u00a0– ')
      .replace(/^(\p{L}+) (\d{4})\u00a0года(?=\u00a0– \p{L}+ \2\u00a0года$)/u, '$1'),
};

/** Long dates of a language: 19 July 2026, August 2026, 2026. */
export function datesIn(language: Language): DateWords {
  return wordsWith(language, 'long');
}

/** Short dates of a language, for axes and labels: 19 Jul 2026, Aug 2026, 2026. */
export function shortDatesIn(language: Language): DateWords {
  return wordsWith(language, 'short');
}

/** Days of a language with their names, put together as it does; months as they are. */
export function daysNamedIn(
  language: Language,
  date: DateWords,
  put: (name: string, day: string) => string = (name, day) => `${name} ${day}`,
): DateWords {
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return (day) =>
    day.length === 'YYYY-MM-DD'.length ? put(weekdays.format(new Date(day)), date(day)) : date(day);
}

function wordsWith(language: Language, month: MonthForm): DateWords {
  const plain = plainDatesIn(language, month);
  const span = spansIn(language, month);
  // The same few hundred dates are said a hundred thousand times in a build.
  const known = new Map<string, string>();
  return (date) => {
    const words = known.get(date) ?? (date.includes('/') ? span(date) : plain(date));
    known.set(date, words);
    return words;
  };
}

function spansIn(language: Language, month: MonthForm): DateWords {
  const [plain, formatOf] = [plainDatesIn(language, month), formatsIn(language, month)];
  const [join, tidy] = [SPANS[language], tidyIn(language, month)];
  const tidySpan = TIDY_SPANS[language] ?? ((words) => words);
  return (date) => {
    const [from = '', to = ''] = date.split('/');
    if (from.length !== to.length)
      throw new RangeError(`expected YYYY, YYYY-MM or YYYY-MM-DD twice, found ${date}`);
    if (join && from !== to) return join(plain(from), plain(to));
    const format = formatOf(to) && formatOf(from);
    return tidySpan(tidy(format.formatRange(new Date(from), new Date(to))));
  };
}
