import { type Language, localeOf } from '../model/language.ts';
import { lazily } from './lazily.ts';

/** How a date is said in one language, which says no more than the date does: 2026-08 is August 2026. */
export type DateWords = (date: string) => string;

/** How long the word for a month is: July, Jul. */
export type MonthForm = 'long' | 'short';

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** French has the first day of a month as an ordinal, which its ICU has not: 1er août 2026. */
const firstOfMonth: DateWords = (words) => words.replace(/(^|[^\d,])1(?= \p{L}|–\d)/gu, '$11er');

/**
 * What a language makes of ICU’s words: Russian prose has the year’s noun whole, since a sentence cannot end on the full
 * stop of «г.», labels go without it, and a number stays with its month. Others take them as they are.
 */
const TIDY: Readonly<Partial<Record<Language, Readonly<Record<MonthForm, DateWords>>>>> = {
  fr: { long: firstOfMonth, short: firstOfMonth },
  ru: {
    long: (words) => words.replace(/(\d)\s(?=\p{L})/gu, '$1\u00a0').replaceAll('г.', 'года'),
    short: (words) => words.replace(/\sг\./g, ''),
  },
};

/** ICU’s words for dates as a language has them. */
export function tidyIn(language: Language, month: MonthForm): DateWords {
  return TIDY[language]?.[month] ?? ((words) => words);
}

/** The format of a language for a year, month or day, by the length of the date; throws on what is none. */
export function formatsIn(
  language: Language,
  month: MonthForm,
): (date: string) => Intl.DateTimeFormat {
  const locale = localeOf(language);
  const format = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...options }));
  const formats: Record<number, () => Intl.DateTimeFormat> = {
    4: format({}),
    7: format({ month }),
    10: format({ month, day: 'numeric' }),
  };
  return (date) => {
    const found = DATE.test(date) && formats[date.length]?.();
    if (!found) throw new RangeError(`expected YYYY, YYYY-MM or YYYY-MM-DD, found ${date}`);
    return found;
  };
}

/** Dates of a language, without spans of them: what a script has room for. */
export function plainDatesIn(language: Language, month: MonthForm): DateWords {
  const [formatOf, tidy] = [formatsIn(language, month), tidyIn(language, month)];
  return (date) => tidy(formatOf(date).format(new Date(date)));
}
