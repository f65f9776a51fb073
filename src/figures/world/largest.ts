import { drawBars } from '../../charts/bars/render.ts';
import { WORLD } from '../../model/area.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import { countedBy } from '../counted.ts';
import { COUNTRY, type Facts, type FactTable, numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';

const METRIC = 'ipv6-held';
const COLUMN = 'ipv6_slash32s';
const SHOWN = 8;

/** A country's part of the world's space. */
interface Holder {
  readonly area: string;
  readonly value: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Who holds most of the world's space, in one month. */
interface LargestFacts extends Facts {
  readonly on: string;
  /** Countries from the largest: as many as are drawn. */
  readonly largest: readonly [Holder, ...Holder[]];
  /** How many of them it takes to half of the world's space. */
  readonly half: number;
  /** Countries in the registries' lists, and those of them that hold nothing. */
  readonly registered: number;
  readonly without: number;
}

/** The countries whose holders have most IPv6 space, and how few of them have half of it. */
export const ipv6LargestHolders: Figure<LargestFacts, World> = {
  id: 'ipv6-largest-holders',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): LargestFacts | null {
  const world = data.latestReading(METRIC, WORLD);
  if (!world) return null;
  const values = data.valuesOf(METRIC, data.countries, world.date);
  const sorted = [...values].sort((a, b) => b[1] - a[1]);
  const holders = sorted.map(([area, value]) => ({ area, value, share: value / world.value }));
  const [top, ...others] = holders;
  if (!top || world.value === 0) return null;
  const amounts = sorted.map(([, value]) => value);
  return {
    ...restsOn(data, [METRIC]),
    table: tableOf(data, holders, world.date),
    on: world.date,
    largest: [top, ...others.slice(0, SHOWN - 1)],
    half: countToHalf(amounts, world.value),
    registered: sorted.length,
    without: amounts.filter((value) => value === 0).length,
  };
}

function tableOf(data: Data, holders: readonly Holder[], date: string): FactTable {
  return {
    columns: [COUNTRY, numbers(COLUMN, data.measure(METRIC).unit)],
    rows: holders.map(({ area, value }) => ({
      ...{ area, ...countedBy(data, [METRIC], { area, date }) },
      values: { [COLUMN]: value },
    })),
  };
}

/** Its table has twice as many as are drawn. */
function wordsOf(facts: LargestFacts, text: Catalogue): Words {
  const { table, on, largest, half, registered, without } = facts;
  const words = text.worldFigures.largest;
  const { name, unit } = text.metrics[METRIC];
  const columns = { country: text.worldMap.country, [COLUMN]: unit };
  const [{ area, share }] = largest;
  return {
    title: words.title({ half, on }),
    unit: words.unit({ unit, on }),
    sentence: words.sentence({
      ...{ top: area, share, on, without, registered },
    }),
    notes: caveatWords(facts, text),
    columns,
    table: tellTable(
      table,
      { caption: text.row([name, text.date(on)]), columns, rows: table.rows.slice(0, 2 * SHOWN) },
      text,
    ),
  };
}

function pictureOf({ largest }: LargestFacts, { sentence }: Words, text: Catalogue): Picture {
  const rows = largest.map(({ area, value, share }) => ({
    label: areaName(area, text),
    value,
    words: text.worldFigures.largest.row({ value, share }),
  }));
  return { drawings: drawBars({ tone: 'cool', rows, language: text.language }, sentence) };
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
