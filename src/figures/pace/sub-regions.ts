import { descending, greatest, groups as groupBy } from 'd3';
import type { MultiplesInput } from '../../charts/multiples/layout.ts';
import { drawMultiples, drawMultiplesOnCard } from '../../charts/multiples/render.ts';
import type { Point } from '../../metrics/parts/series.ts';
import type { SubRegionCode } from '../../model/region.ts';
import { countries, country, measure, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';
import { heldTogether, paceMonths } from './pace-facts.ts';

const METRIC = 'ipv6-held';

/** A part of the world that the UN tells apart, and what its countries hold together. */
export interface SubRegion {
  readonly code: SubRegionCode;
  readonly areas: readonly string[];
  readonly points: readonly Point[];
  readonly before: number;
  readonly after: number;
  readonly times: number;
}

/** Parts of the world by how many times their first amount they hold, most first. */
export function subRegions(): SubRegion[] {
  const { first, to } = paceMonths();
  const named = countries().flatMap(({ alpha2, sub_region }) =>
    sub_region === null ? [] : { alpha2, sub_region },
  );
  return groupBy(named, ({ sub_region }) => sub_region)
    .flatMap(([code, members]) => {
      const areas = members
        .map(({ alpha2 }) => alpha2)
        .filter((area) => valueOn(METRIC, area, first) !== null);
      const { points, times } = heldTogether(areas);
      if (times === null) return [];
      const amount = (date: string) => points.find((point) => point.date === date)?.value ?? 0;
      return [{ code, areas, points, times, before: amount(first), after: amount(to) }];
    })
    .sort((a, b) => descending(a.times, b.times));
}

/** A small timeline of registered IPv6 for each part of the world, all on one scale of doublings. */
export const paceBySubRegion: WorldFigure = {
  id: 'pace-by-sub-region',
  draw(text) {
    const parts = subRegions();
    const { first, to } = paceMonths();
    const [top, low] = [parts[0], parts.at(-1)];
    if (!top || !low || first === to) return null;
    const words = text.pace.subRegions;
    const leader = greatest(top.areas, (area) => valueOn(METRIC, area, to) ?? 0) ?? '';
    const sentence = words.sentence({
      to,
      top: text.regionInSentence(top.code) ?? '',
      topTimes: top.times,
      leader: text.inSentence(country(leader)),
      leaderShare: (valueOn(METRIC, leader, to) ?? 0) / top.after,
      low: text.regionInSentence(low.code) ?? '',
      lowTimes: low.times,
    });
    const input = panelsOf(parts, text);
    return {
      title: words.title({
        doubled: parts.filter(({ times }) => times >= 2).length,
        of: parts.length,
        from: first,
      }),
      unit: words.unit({ from: first }),
      sentence,
      drawings: drawMultiples(input, sentence),
      card: drawMultiplesOnCard(input, sentence),
      table: tableOf(parts, text),
      ...restingOn(METRIC, text, { notes: [words.note] }),
    };
  },
};

function panelsOf(parts: readonly SubRegion[], text: Catalogue): MultiplesInput {
  const { times: say } = text.pace.subRegions;
  return {
    breaks: measure(METRIC).breaks,
    say,
    panels: parts.map(({ code, points, before, times }) => ({
      label: text.regions[code],
      words: say(times),
      points: points.flatMap(({ date, value }) =>
        value === null ? [] : [{ date, value: value / before }],
      ),
    })),
  };
}

/** The first month and the newest; downloads carry every month drawn. */
function tableOf(parts: readonly SubRegion[], text: Catalogue): FigureTable {
  const { columns } = text.pace.subRegions;
  const { first, to } = paceMonths();
  const { name, unit } = text.metrics[METRIC];
  const subRegion = nameColumn('sub_region', columns.subRegion);
  const say = (value: number) => text.full(value, 1);
  return {
    caption: `${name} (${unit})`,
    head: [
      subRegion,
      numberColumn('slash32s_before', text.date(first), 'slash32s'),
      numberColumn('slash32s_now', text.date(to), 'slash32s'),
      numberColumn('times', columns.times),
    ],
    rows: parts.map(({ code, before, after, times }) => [
      text.regions[code],
      amountCell(before, say, text),
      amountCell(after, say, text),
      amountCell(times, (value) => text.full(value, 2), text),
    ]),
    data: () => ({
      head: [
        subRegion,
        nameColumn('date', text.country.numbers.on),
        numberColumn('ipv6_slash32s', unit, 'slash32s'),
      ],
      rows: parts.flatMap(({ code, points }) =>
        points.map(({ date, value }) => [
          text.regions[code],
          dateCell(date, text),
          amountCell(value, say, text),
        ]),
      ),
    }),
  };
}
