import type { Catalogue } from '../../src/text/catalogue.ts';
import { type Calls, type Handed, saidBy } from './heard-sentences.ts';

/** Where a value stands in what a sentence is handed. */
type Place = readonly (string | number)[];

/** How often a sentence is tried at most: of many calls, some from the first to the last. */
const MOST = 12;

/**
 * Values that sentences say in one language and not in others: `language path place`, each with an example of both. Each
 * value that a sentence was handed is exchanged for others of its kind. Where the one language then says other things,
 * so must the others, as many: a value that is asked only to choose between words tells fewer apart.
 */
export function lostValues(
  calls: Calls,
  from: Catalogue,
  others: readonly Catalogue[],
): Map<string, string> {
  const lost = new Map<string, string>();
  for (const [path, all] of calls) {
    const sayHere = sayerOf(from, path);
    const elsewhere = others.map((text) => [text.language, sayerOf(text, path)] as const);
    for (const [place, ways] of waysOf(someOf([...all.values()]))) {
      const said = ways.map(sayHere);
      const told = ways.filter((_, at) => said[at] !== null);
      const [here] = said;
      const apart = new Set(said.filter((one) => one !== null)).size;
      if (apart < 2) continue;
      for (const [language, sayThere] of elsewhere) {
        const there = told.map(sayThere);
        if (!there.includes(null) && new Set(there).size >= apart) continue;
        lost.set(`${language} ${path} ${place}`, `${here} / ${there[0]}`);
      }
    }
  }
  return lost;
}

/** Says a sentence of what it is handed, once: each value that it was handed is tried beside the whole. */
function sayerOf(text: Catalogue, path: string): (handed: Handed) => string | null {
  const known = new Map<Handed, string | null>();
  return (handed) => {
    const said = known.has(handed) ? known.get(handed) : sayingOf(text, path, handed);
    known.set(handed, said ?? null);
    return said ?? null;
  };
}

function someOf<One>(all: readonly One[]): One[] {
  const step = Math.max(1, Math.ceil(all.length / MOST));
  return all.filter((_, at) => at % step === 0);
}

/** For each value of what a sentence was handed, the name of its place, and the same with this value and with others. */
function waysOf(handed: readonly Handed[]): [string, Handed[]][] {
  const met = valuesMet(handed);
  return handed.flatMap((args) =>
    valuesIn(args).map(([place, value]): [string, Handed[]] => {
      const others = othersThan(value, met.get(nameOf(place)) ?? []);
      return [nameOf(place), [args, ...others.map((one) => withValue(args, place, one))]];
    }),
  );
}

/** What program code says where a value is not as it expects. */
const BROKEN = /undefined|NaN|Invalid Date/;

/** What a sentence says; `null` where it cannot be told of this. */
function sayingOf(text: Catalogue, path: string, handed: Handed): string | null {
  try {
    const said = saidBy(text, path, handed);
    return BROKEN.test(said) ? null : said;
  } catch {
    return null;
  }
}

/** Of a list the first and the last. */
const someAt = (length: number) => [...new Set([0, length - 1])];

/** Every number, text, yes or no that a sentence is handed, with its place; of lists, some. */
function valuesIn(handed: unknown, place: Place = []): [Place, unknown][] {
  if (Array.isArray(handed)) {
    const at = handed.length === 0 ? [] : someAt(handed.length);
    return at.flatMap((one) => valuesIn(handed[one], [...place, one]));
  }
  if (typeof handed === 'object' && handed !== null)
    return Object.entries(handed).flatMap(([key, one]) => valuesIn(one, [...place, key]));
  return ['number', 'string', 'boolean'].includes(typeof handed) ? [[place, handed]] : [];
}

/** Different values by the name of their place. */
function valuesMet(handed: readonly Handed[]): Map<string, unknown[]> {
  const all = handed.flatMap((args) => valuesIn(args));
  return new Map(
    [...Map.groupBy(all, ([place]) => nameOf(place))].map(([name, some]) => [
      name,
      [...new Set(some.map(([, value]) => value))],
    ]),
  );
}

/** The name of a place, whichever of a list it is. */
function nameOf(place: Place): string {
  return place.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
}

/** The same with another value at a place. */
function withValue<Value>(value: Value, [key, ...rest]: Place, put: unknown): Value {
  if (key === undefined) return put as Value;
  const part = value as Record<string | number, unknown>;
  const changed = withValue(part[key], rest, put);
  return (
    Array.isArray(value) ? value.with(Number(key), changed) : { ...part, [key]: changed }
  ) as Value;
}

/** Days, months and years, and codes of countries, as sentences are handed them. */
const DATE = /^(\d{4})(-\d{2})?(-\d{2})?$/;
const COUNTRY = /^[A-Z]{2}$/;
const COUNTRIES = ['KE', 'FR', 'JP'];

/** Other values of its own kind that might have been handed in the place of one; `met` are those met there. */
function othersThan(value: unknown, met: readonly unknown[]): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return numbersBeside(value);
  const text = String(value);
  const others = COUNTRY.test(text) ? COUNTRIES : (datesBeside(text) ?? textsBeside(text, met));
  return others.filter((one) => one !== value);
}

/** Far enough from a number to be said otherwise: a share beside a share, a whole number, or a year beside a year. */
function numbersBeside(value: number): number[] {
  if (!Number.isInteger(value)) return [value * 0.9, value * 0.8, value * 0.7];
  return [value * 2 + 3, value * 3 + 7, value * 4 + 11];
}

/** Dates that say as much; `null` beside what is no date. */
function datesBeside(text: string): string[] | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  const otherMonth = month === '-03' ? '-05' : '-03';
  return [
    `${Number(year) - 1}${month}${day}`,
    ...(month ? [year + otherMonth + day] : []),
    ...(day ? [`${year + month}-17`] : []),
  ];
}

/** Beside an id those that were met; what has spaces are words that were made ready. */
function textsBeside(text: string, met: readonly unknown[]): string[] {
  const ids = met.filter((one) => typeof one === 'string' && one !== text).slice(0, 3);
  return ids.length > 0 || !/\s/.test(text) ? (ids as string[]) : [`${text} more`];
}
