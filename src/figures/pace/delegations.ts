import { drawBars } from '../../charts/bars/render.ts';
import { WORLD } from '../../model/area.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import { registryFileSpan } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { asOf, codesOf, series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';
import { commonYears, delegationsAYear, paceMonths, wholeYearsBefore } from './pace-facts.ts';

const METRIC = 'ipv6-registrations-by-year';

/** A registry's countries: delegations a year in the years all files cover, and in its own newest years. */
interface Row {
  readonly registry: Registry;
  readonly common: number;
  readonly day: string;
  readonly own: number;
}

/** IPv6 delegations a year in the countries each registry mainly serves, in years that all files cover. */
export const paceDelegations: WorldFigure = {
  id: 'pace-delegations-a-year',
  draw(text) {
    // A sum over some of the registries is none of the world.
    if (series(METRIC, WORLD).length === 0) return null;
    const years = commonYears();
    const words = text.pace.delegations;
    const found = rows();
    const isSame = found.every(({ day }) => wholeYearsBefore(day).to === years.to);
    const sentence = words.sentence({ ...years, ...registryFileSpan(), isSame });
    const bars = found.map(({ registry, common }) => ({
      label: text.groups.name(text.groups.all[registry]),
      value: common,
      words: words.bar(common),
    }));
    return {
      title: words.title({ count: delegationsAYear([WORLD], years), ...years }),
      unit: words.unit(years),
      sentence,
      drawings: drawBars({ tone: 'cool', rows: bars }, sentence),
      table: tableOf(found, text),
      ...restingOn(METRIC, text, { notes: [words.note] }),
    };
  },
};

function rows(): Row[] {
  return REGISTRIES.flatMap((registry) => {
    const day = asOf(registry);
    if (day === null) return [];
    const areas = codesOf(membersOf(registry, paceMonths().to));
    const common = delegationsAYear(areas, commonYears());
    return [{ registry, common, day, own: delegationsAYear(areas, wholeYearsBefore(day)) }];
  }).sort((a, b) => b.common - a.common);
}

function tableOf(found: readonly Row[], text: Catalogue): FigureTable {
  const { columns, unit } = text.pace.delegations;
  const say = (value: number) => text.full(value, 1);
  const span = ({ day }: Row) => columns.common(wholeYearsBefore(day));
  return {
    caption: unit(commonYears()),
    head: [
      nameColumn('registry', columns.registry),
      numberColumn('delegations_per_year', columns.common(commonYears()), 'delegations'),
      numberColumn('delegations_per_year_own_years', columns.own, 'delegations'),
      nameColumn('own_years', columns.span),
      nameColumn('file_date', columns.asOf),
    ],
    rows: found.map((row) => [
      REGISTRY_NAMES[row.registry],
      amountCell(row.common, say, text),
      amountCell(row.own, say, text),
      span(row),
      dateCell(row.day, text),
    ]),
  };
}
