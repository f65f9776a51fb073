import { drawBars } from '../../charts/bars/render.ts';
import { WORLD } from '../../model/area.ts';
import { countries, country, latestReading, valuesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';

const METRIC = 'ipv6-held';
const SHOWN = 8;

/** The countries whose holders have most IPv6 space, and how few of them have half of it. */
export const ipv6LargestHolders: WorldFigure = {
  id: 'ipv6-largest-holders',
  draw(text) {
    const world = latestReading(METRIC, WORLD);
    if (!world) return null;
    const values = valuesOf(METRIC, countries(), world.date);
    const sorted = [...values].sort((a, b) => b[1] - a[1]);
    const [top] = sorted;
    if (!top || world.value === 0) return null;
    const words = text.worldFigures.largest;
    const sentence = words.sentence({
      top: text.inSentence(country(top[0])),
      share: top[1] / world.value,
      on: world.date,
      without: sorted.filter(([, value]) => value === 0).length,
      registered: sorted.length,
    });
    const rows = sorted.slice(0, SHOWN).map(([alpha2, value]) => ({
      label: text.nameOf(country(alpha2)),
      value,
      words: words.row({ value, share: value / world.value }),
    }));
    const { unit } = text.metrics[METRIC];
    return {
      title: words.title({
        half: countToHalf(
          sorted.map(([, value]) => value),
          world.value,
        ),
      }),
      unit: words.unit({ unit, on: world.date }),
      sentence,
      drawings: drawBars({ tone: 'cool', rows }, sentence),
      table: tableOf(sorted, world.date, text),
      ...restingOn(METRIC, text),
    };
  },
};

/** Twice as many as are drawn; downloads carry all of which the headline counts half. */
function tableOf(
  sorted: readonly (readonly [string, number])[],
  on: string,
  text: Catalogue,
): FigureTable {
  const { name, unit } = text.metrics[METRIC];
  const head = [
    nameColumn('country', text.worldMap.country),
    numberColumn('ipv6_slash32s', unit, 'slash32s'),
  ];
  const rowsOf = (shown: typeof sorted) =>
    shown.map(([id, value]) => [
      countryCell(id, text),
      amountCell(value, text.written.slash32s, text),
    ]);
  return {
    caption: `${name}, ${text.date(on)}`,
    head,
    rows: rowsOf(sorted.slice(0, 2 * SHOWN)),
    data: () => ({ head, rows: rowsOf(sorted) }),
  };
}

/** How many of the values, largest first, it takes to reach half of the whole. */
export function countToHalf(values: readonly number[], whole: number): number {
  let sum = 0;
  for (const [index, value] of values.entries()) {
    sum += value;
    if (sum >= whole / 2) return index + 1;
  }
  return values.length;
}
