import { yearsAfter } from '../../metrics/parts/pace.ts';
import { monthAt, monthNumber } from '../../model/month.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { byName } from '../by-name.ts';
import {
  numberCell as cell,
  countryRow,
  type LinkedCell,
  type LinkedTable,
} from '../linked-table.ts';
import { FIRST, worldMedianFirst, yearsBehind } from './first-months.ts';
import { accelerationOf, growthOf, HELD, paceMonths } from './pace-facts.ts';
import { ipv6RankMoves } from './rank-facts.ts';
import { commonYears, delegationsAYear } from './whole-years.ts';

/** The pace of every country and territory in one table, by name. */
export function paceTable(data: Data, text: Catalogue): LinkedTable {
  const moves = ipv6RankMoves(data);
  return {
    caption: text.pace.table.caption,
    head: headOf(data, text),
    rows: [...data.countries].sort(byName(text)).map((country) => {
      const cells = [
        ...firstCells(data, country, text),
        delegationsCell(data, country, text),
        ...growthCells(data, country, text),
        ...addedCells(data, country, text),
        ...rankCells(moves.get(country.alpha2), text),
      ];
      return countryRow(country, cells, text);
    }),
  };
}

function headOf(data: Data, text: Catalogue) {
  const { columns, since, interval } = text.pace.table;
  const months = paceMonths(data);
  const middle = worldMedianFirst(data);
  const span = (a: string, b: string) =>
    text.row(['/32', `${text.shortDate(a)} – ${text.shortDate(b)}`]);
  const years = commonYears(data);
  const number = (words: string, sub: string) => ({ text: words, isNumber: true, sub });
  return [
    { text: columns.name, isNumber: false },
    number(columns.first, since),
    number(columns.years, text.date(months.to)),
    number(columns.behind, middle === null ? text.site.noData : text.date(monthAt(middle))),
    number(columns.delegations, text.pace.delegations.columns.common(years)),
    number(columns.rate, interval),
    number(columns.doubling, interval),
    number(columns.last, span(months.middle, months.to)),
    number(columns.before, span(months.from, months.middle)),
    number(columns.rankBefore, text.shortDate(months.first)),
    number(columns.rankNow, text.shortDate(months.to)),
  ];
}

function firstCells(data: Data, { alpha2 }: PublishedCountry, text: Catalogue): LinkedCell[] {
  const first = data.latestReading(FIRST, alpha2)?.value ?? null;
  const since = first === null ? null : yearsAfter(monthNumber(paceMonths(data).to), first);
  const behind = yearsBehind(data, first);
  return [
    cell(first, text.written.month, text.site.noData),
    cell(since, text.pace.table.years, text.site.noData),
    cell(behind, text.pace.table.behind, text.site.noData),
  ];
}

function delegationsCell(
  data: Data,
  { alpha2, registries }: PublishedCountry,
  text: Catalogue,
): LinkedCell {
  const mean = registries.length === 0 ? null : delegationsAYear(data, [alpha2], commonYears(data));
  return cell(mean, (value) => text.fixed(value, 1), text.site.noData);
}

function growthCells(data: Data, { alpha2 }: PublishedCountry, text: Catalogue): LinkedCell[] {
  const words = text.pace.table;
  const points = data.series(HELD, alpha2);
  if (points.length === 0) {
    return [cell(null, String, text.site.noData), cell(null, String, text.site.noData)];
  }
  const growth = growthOf(data, points);
  if (growth === null) return [cell(null, String, words.notSteady), cell(null, String, '')];
  const { perYear, doubling } = growth;
  return [
    { value: perYear.value, text: words.rate(perYear) },
    doubling === null
      ? { value: null, text: words.overFive }
      : { value: doubling.value, text: words.doubling(doubling) },
  ];
}

function addedCells(data: Data, { alpha2 }: PublishedCountry, text: Catalogue): LinkedCell[] {
  const added = accelerationOf(data, data.series(HELD, alpha2));
  return [
    cell(added?.last, text.signed, text.site.noData),
    cell(added?.before, text.signed, text.site.noData),
  ];
}

function rankCells(
  move: { before: number; now: number } | undefined,
  text: Catalogue,
): LinkedCell[] {
  return [
    cell(move?.before, text.full, text.site.noData),
    cell(move?.now, text.full, text.site.noData),
  ];
}
