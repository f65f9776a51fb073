import { drawBars } from '../../charts/bars/render.ts';
import type { Estimate } from '../../metrics/parts/doubling-time.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import type { FactRow } from '../facts.ts';
import type { Figure, ToldTable, Words, World } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { SHOWN, type SteadyFacts, steadyFacts } from './steady-facts.ts';

const DRAWN = 10;

/** Where IPv6 space grows steadily, how fast, and how surely. */
export const paceSteady: Figure<SteadyFacts, World> = {
  id: 'pace-steady-growth',
  facts: steadyFacts,
  tell: wordsOf,
  draw({ steady }, { sentence }, text) {
    const rows = steady.slice(0, DRAWN).map(({ area, growth: { perYear } }) => ({
      label: areaName(area, text),
      value: perYear.value * 100,
      words: text.pace.steady.bar(perYear),
    }));
    return {
      drawings:
        rows.length > 0 ? drawBars({ tone: 'cool', rows, language: text.language }, sentence) : [],
    };
  },
};

function wordsOf(facts: SteadyFacts, text: Catalogue): Words {
  const words = text.pace.steady;
  const { columns: heads } = text.pace.table;
  const columns = {
    ...{ country: heads.name, growth_per_year: heads.rate },
    ...{ years_to_double: words.columns.doubling, r_squared: words.columns.fit },
    ...words.columns.bounds,
  };
  return {
    title: words.title({
      count: facts.steady.length,
      doubling: facts.steady.filter(({ growth }) => growth.doubling !== null).length,
    }),
    unit: words.unit,
    sentence: sentenceOf(facts, text),
    notes: caveatWords(facts, text),
    columns,
    table: tableOf(facts, columns, text),
  };
}

function sentenceOf({ steady: [top], to }: SteadyFacts, text: Catalogue): string {
  if (!top) return text.pace.steady.none;
  const { perYear: rate, doubling } = top.growth;
  return text.pace.steady.sentence({ area: top.area, rate, doubling, to });
}

function tableOf({ table }: SteadyFacts, columns: Words['columns'], text: Catalogue): ToldTable {
  const { table: words, steady } = text.pace;
  const say = {
    growth_per_year: (_: unknown, row: FactRow) => words.rate(estimateIn(row, 'growth_per_year')),
    years_to_double: (_: unknown, row: FactRow) =>
      words.doubling(estimateIn(row, 'years_to_double')),
    r_squared: (value: number | string) => text.fixed(Number(value), 3),
  };
  const none = { years_to_double: words.overFive };
  const shown = { columns: SHOWN, rows: table.rows };
  return tellTable(shown, { caption: steady.unit, columns, say, none }, text);
}

/** A value with the bounds of its interval, which stand in columns beside it. */
function estimateIn({ values }: FactRow, id: string): Estimate {
  const [value = 0, low = 0, high = 0] = [id, `${id}_low`, `${id}_high`].map((column) =>
    Number(values[column]),
  );
  return { value, low, high };
}
