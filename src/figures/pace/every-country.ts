import { monthNumber } from '../../metrics/parts/month.ts';
import { yearsAfter } from '../../metrics/parts/pace.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries, latestReading, series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { byName } from '../by-name.ts';
import {
  numberCell as cell,
  countryRow,
  type LinkedCell,
  type LinkedTable,
} from '../linked-table.ts';
import {
  accelerationOf,
  commonYears,
  delegationsAYear,
  growthOf,
  paceMonths,
  worldMedianFirst,
  yearsBehind,
} from './pace-facts.ts';
import { ipv6RankMoves } from './ranks.ts';

/** The pace of every country and territory in one table, by name. */
export function paceTable(text: Catalogue): LinkedTable {
  const moves = ipv6RankMoves();
  return {
    caption: text.pace.table.caption,
    head: headOf(text),
    rows: [...countries()].sort(byName(text)).map((country) => {
      const cells = [
        ...firstCells(country, text),
        delegationsCell(country, text),
        ...growthCells(country, text),
        ...addedCells(country, text),
        ...rankCells(moves.get(country.alpha2), text),
      ];
      return countryRow(country, cells, text);
    }),
  };
}

function headOf(text: Catalogue) {
  const { columns, since, interval } = text.pace.table;
  const months = paceMonths();
  const middle = worldMedianFirst();
  const span = (a: string, b: string) => `/32, ${text.shortDate(a)} – ${text.shortDate(b)}`;
  const years = commonYears();
  const number = (words: string, sub: string) => ({ text: words, isNumber: true, sub });
  return [
    { text: columns.name, isNumber: false },
    number(columns.first, since),
    number(columns.years, text.date(months.to)),
    number(columns.behind, middle === null ? text.site.noData : text.date(text.monthOf(middle))),
    number(columns.delegations, text.pace.delegations.columns.common(years)),
    number(columns.rate, interval),
    number(columns.doubling, interval),
    number(columns.last, span(months.middle, months.to)),
    number(columns.before, span(months.from, months.middle)),
    number(columns.rankBefore, text.shortDate(months.first)),
    number(columns.rankNow, text.shortDate(months.to)),
  ];
}

function firstCells({ alpha2 }: PublishedCountry, text: Catalogue): LinkedCell[] {
  const first = latestReading('first-ipv6', alpha2)?.value ?? null;
  const since = first === null ? null : yearsAfter(monthNumber(paceMonths().to), first);
  const behind = yearsBehind(first);
  return [
    cell(first, text.written.month, text.site.noData),
    cell(since, text.pace.table.years, text.site.noData),
    cell(behind, text.pace.table.behind, text.site.noData),
  ];
}

function delegationsCell({ alpha2, registries }: PublishedCountry, text: Catalogue): LinkedCell {
  const mean = registries.length === 0 ? null : delegationsAYear([alpha2], commonYears());
  return cell(mean, (value) => text.full(value, 1), text.site.noData);
}

function growthCells({ alpha2 }: PublishedCountry, text: Catalogue): LinkedCell[] {
  const words = text.pace.table;
  const points = series('ipv6-held', alpha2);
  if (points.length === 0) {
    return [cell(null, String, text.site.noData), cell(null, String, text.site.noData)];
  }
  const growth = growthOf(points);
  if (growth === null) return [cell(null, String, words.notSteady), cell(null, String, '')];
  const { perYear, doubling } = growth;
  return [
    { value: perYear.value, text: words.rate(perYear) },
    doubling === null
      ? { value: null, text: words.overFive }
      : { value: doubling.value, text: words.doubling(doubling) },
  ];
}

function addedCells({ alpha2 }: PublishedCountry, text: Catalogue): LinkedCell[] {
  const added = accelerationOf(series('ipv6-held', alpha2));
  const { signed } = text.pace.table;
  return [
    cell(added?.last, signed, text.site.noData),
    cell(added?.before, signed, text.site.noData),
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
