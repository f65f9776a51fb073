import { hasWord, type NamedCountry, plain, plainOnce } from './country-named.ts';

/** A country as it is offered: by the name the site has for it, and by another where only that fits what was typed. */
export interface Suggestion {
  readonly code: string;
  readonly name: string;
  readonly by: string | null;
}

/** How many countries are offered at once. */
const MOST = 8;

/**
 * The countries that may be meant by the first letters of one of their names: those whose own name begins so, then
 * those that have it as a later word, then those known so by another name.
 */
export function suggestions(typed: string, countries: readonly NamedCountry[]): Suggestion[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  return countries
    .flatMap(([code, , name, ...others]): (Suggestion & { order: number })[] => {
      const own = plainOnce(name);
      if (hasWord(own, wanted))
        return [{ code, name, by: null, order: own.startsWith(wanted) ? 0 : 1 }];
      const by = others.find((other) => hasWord(plainOnce(other), wanted));
      return by === undefined ? [] : [{ code, name, by, order: 2 }];
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST)
    .map(({ code, name, by }) => ({ code, name, by }));
}
