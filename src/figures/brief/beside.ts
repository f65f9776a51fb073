import { compareAddress } from '../../model/address.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import {
  countryRow,
  type LinkedRow,
  type LinkedTable,
  newestInColumn,
  numberCell,
} from '../linked-table.ts';
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

function rowsOf(data: Data, shown: readonly PublishedCountry[], text: Catalogue): LinkedRow[] {
  const columns = BESIDE.map((id) => {
    const { unit } = data.measure(id);
    const inColumn = newestInColumn(data, { id, of: shown }, text);
    const say = unit === 'share' ? inColumn : text.ticked[unit];
    return { id, on: newestReadingDate(id, data) ?? '', say };
  });
  return shown.map((country) => {
    const kinds = kindsOf(data, country.alpha2);
    const { kindsOf: said, map } = text.policies;
    const policies = kinds.length === 0 ? map.noneShort : said(kinds);
    const numbers = columns.map(({ id, on, say }) =>
      numberCell(data.valueOn(id, country.alpha2, on), say, text.site.noData),
    );
    return countryRow(country, [...numbers, { text: policies, value: kinds.length }], text);
  });
}
