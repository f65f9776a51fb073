import { max, min, sum } from 'd3';
import { drawColumns } from '../../charts/columns/render.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import type { Reissued } from '../../model/scarcity-tables.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { DATE, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Figure, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';

const [METRIC, REGISTRY, ADDRESSES] = [
  'ipv4-given-again',
  'arin',
  'ipv4_addresses_given_again',
] as const;

/** Sizes of blocks that are counted apart, by the lengths of their prefixes. */
const SIZES = {
  blocks_to_256: (length: number) => length >= 24,
  blocks_of_512: (length: number) => length === 23,
  blocks_of_1024: (length: number) => length === 22,
  larger_blocks: (length: number) => length < 22,
} as const;
type Size = keyof typeof SIZES;

/** What a registry gave again in a year. */
interface GivenYear {
  readonly year: string;
  readonly addresses: number;
  readonly blocks: number;
}

interface GivenAgainFacts extends Facts {
  readonly years: readonly [GivenYear, ...GivenYear[]];
  /** The days of the first and the last list. */
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly blocks: number;
  /** How many of all blocks had been listed before. */
  readonly again: number;
}

/** What ARIN gave again from its waiting list, year by year. */
export const arinGivenAgain: Figure<GivenAgainFacts, World> = {
  id: 'arin-given-again',
  facts: factsOf,
  tell: wordsOf,
  draw: ({ years, to }, { sentence }, text) => {
    const ends = { at: yearsAt(to), text: text.waiting.again.ends(to) };
    const columns = years.map(({ year, addresses }) => ({
      year: Number(year),
      value: addresses,
    }));
    const span = [Number(years[0].year), Number(to.slice(0, 4))] as const;
    const input = { tone: 'warm' as const, columns, years: span, ends, notes: [] };
    return {
      drawings: drawColumns(
        { ...input, say: text.ticked.addresses },
        'arin-given-again-gap',
        sentence,
      ),
    };
  },
};

function factsOf(data: Data): GivenAgainFacts | null {
  const listed = data.published.reissued.filter(({ registry }) => registry === REGISTRY);
  const [from, to] = [min(listed, ({ date }) => date), max(listed, ({ date }) => date)];
  const [first, ...others] = [...new Set(listed.map(({ date }) => date.slice(0, 4)))]
    .sort()
    .map((year) => yearOf(data, listed, year));
  if (from === undefined || to === undefined || first === undefined) return null;
  const years = [first, ...others] as const;
  const sizes = Object.keys(SIZES).map((size) => numbers(size));
  return {
    ...restsOn(data, [METRIC], [REGISTRY]),
    table: {
      columns: [DATE, numbers(ADDRESSES, 'addresses'), numbers('blocks'), ...sizes],
      rows: years.map((year) => rowOf(data, listed, year)),
    },
    ...{ years, from, to },
    total: sum(years, ({ addresses }) => addresses),
    blocks: sum(years, ({ blocks }) => blocks),
    again: sum(listed, ({ again }) => again),
  };
}

function yearOf(data: Data, listed: readonly Reissued[], year: string): GivenYear {
  const blocks = sum(inYear(listed, year), (row) => row.blocks);
  return { year, addresses: data.valueOn(METRIC, REGISTRY, year) ?? 0, blocks };
}

function inYear(listed: readonly Reissued[], year: string): Reissued[] {
  return listed.filter(({ date }) => date.startsWith(year));
}

function rowOf(
  data: Data,
  listed: readonly Reissued[],
  { year, addresses, blocks }: GivenYear,
): FactRow {
  const own = inYear(listed, year);
  const bySize = Object.entries(SIZES).map(([size, isOf]) => [
    size,
    sum(own, (row) => (isOf(row.length) ? row.blocks : 0)),
  ]);
  return {
    ...{ area: REGISTRY, ...countedBy(data, [METRIC], { area: REGISTRY, date: year }) },
    values: { [ADDRESSES]: addresses, blocks, ...Object.fromEntries(bySize) },
  };
}

function wordsOf(facts: GivenAgainFacts, text: Catalogue): Words {
  const { years, from, to, total, blocks, again, table } = facts;
  const words = text.waiting.again;
  const sizes = Object.keys(SIZES) as Size[];
  const columns = {
    ...{ date: words.year, [ADDRESSES]: words.addresses, blocks: words.blocks },
    ...Object.fromEntries(sizes.map((size) => [size, words.sizes[size]])),
  };
  const newest = years.at(-1) ?? years[0];
  const whole = years.length > 2 ? (years.at(-2) ?? null) : null;
  return {
    title: words.title({ registry: REGISTRY, from, total }),
    unit: words.unit,
    sentence: words.sentence({ newest, whole, to, blocks, again }),
    notes: [words.span({ from, to }), ...caveatWords(facts, text)],
    columns,
    table: tellTable(
      table,
      { caption: text.labelled(REGISTRY_NAMES[REGISTRY], text.afterColon(words.unit)), columns },
      text,
    ),
  };
}
