import { WORLD } from '../../src/model/area.ts';
import type { World } from './world.ts';

const FIRST = 1960;
/** Codes of aggregates, of which the Bank lists fifty: regions, incomes. */
const AGGREGATES = [
  ['ZH', 'AFE', 'Africa Eastern and Southern'],
  ['1A', 'ARB', 'Arab World'],
  ['XD', 'HIC', 'High income'],
] as const;

/** The World Bank's answer: every year of every country, newest first, behind a byte order mark. */
export function bankAnswer({ day, people, countries }: World): string {
  const last = Number(day.slice(0, 4)) - 1;
  const known = new Map(people.map((row) => [row.country, row]));
  const places = countries.flatMap(({ alpha2, alpha3, name_en }) => {
    const row = known.get(alpha2);
    return row ? [{ id: alpha2, iso3: alpha3, name: name_en, ...row }] : [];
  });
  const world = known.get(WORLD);
  const sums = AGGREGATES.map(([id, iso3, name]) => ({ id, iso3, name, year: '', people: 1e9 }));
  const all = [
    ...places,
    ...sums,
    ...(world ? [{ id: '1W', iso3: 'WLD', name: 'World', ...world }] : []),
  ];
  const rows = all.flatMap(({ id, iso3, name, people: now }) =>
    Array.from({ length: last - FIRST + 1 }, (_, age) => ({
      indicator: { id: 'SP.POP.TOTL', value: 'Population, total' },
      country: { id, value: name },
      countryiso3code: iso3,
      date: String(last - age),
      value: Math.round(now * 0.99 ** (age - 1)),
      unit: '',
      obs_status: '',
      decimal: 0,
    })),
  );
  const about = { page: 1, pages: 1, per_page: 20_000, total: rows.length, sourceid: '2' };
  return `\ufeff${JSON.stringify([{ ...about, lastupdated: `${last + 1}-07-13` }, rows])}`;
}
