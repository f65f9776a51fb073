import { compareAddress } from '../../model/address.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countryRow, type LinkedTable, numberCell } from '../linked-table.ts';
import { kindsOf } from '../policies/policy-facts.ts';
import { BESIDE, neighboursOf } from './nearest.ts';

/** A country among its neighbours, and where they are compared over time. */
export interface BesideView {
  readonly table: LinkedTable;
  readonly compare: string;
}

/** Sets a country beside its neighbours; `null` where it has none. */
export function besideOf(
  data: Data,
  country: PublishedCountry,
  text: Catalogue,
): BesideView | null {
  const neighbours = neighboursOf(data, country);
  if (neighbours.length === 0 || country.region === null) return null;
  const shown = [country, ...neighbours];
  const codes = shown.map(({ alpha2 }) => alpha2.toLowerCase());
  const words = text.brief.beside;
  const { alpha2: area, region } = country;
  return {
    table: {
      caption: words.caption({ area, region, count: neighbours.length }),
      head: [
        { text: text.policies.columns.country, isNumber: false },
        ...BESIDE.map((id) => ({
          text: words.columns[id],
          isNumber: true,
          sub: text.date(newestReadingDate(id, data) ?? ''),
        })),
        { text: words.policies, isNumber: false },
      ],
      rows: rowsOf(data, shown, text),
    },
    compare: compareAddress(codes),
  };
}

function rowsOf(data: Data, shown: readonly PublishedCountry[], text: Catalogue) {
  const columns = BESIDE.map((id) => {
    const on = newestReadingDate(id, data) ?? '';
    const values = shown.map(({ alpha2 }) => data.valueOn(id, alpha2, on));
    const { unit } = data.measure(id);
    const known = values.filter((value) => value !== null);
    const say = unit === 'share' ? text.inColumn(unit, known) : text.ticked[unit];
    return values.map((value) => numberCell(value, say, text.site.noData));
  });
  return shown.map((country, at) => {
    const kinds = kindsOf(data, country.alpha2);
    const { kindsOf: said, map } = text.policies;
    const policies = kinds.length === 0 ? map.noneShort : said(kinds);
    const numbers = columns.flatMap((cells) => cells[at] ?? []);
    return countryRow(country, [...numbers, { text: policies, value: kinds.length }], text);
  });
}
