import { max, rollups } from 'd3';
import { drawColumns } from '../../charts/columns/render.ts';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { oldRegistryFiles } from '../../published/dates.ts';
import { countries, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';
import { firstInBrief, firstMonths, paceMonths, worldMedianFirst } from './pace-facts.ts';

const METRIC = 'first-ipv6';
/** From this year on a first delegation is called late. */
const LATE = 2016;

/** Countries by the year of their first IPv6 delegation that is still listed. */
export const paceFirst: WorldFigure = {
  id: 'pace-first-ipv6',
  draw(text) {
    const first = firstMonths(countries());
    const years = rollups(
      first.values(),
      (months) => months.length,
      (month) => Math.floor(month / 12),
    ).sort(([a], [b]) => a - b);
    const brief = firstInBrief(text);
    if (brief === null) return null;
    const most = max(years, ([, count]) => count) ?? 0;
    const words = text.pace.first;
    const sentence = words.sentence({
      peaks: years.filter(([, count]) => count === most).map(([year]) => String(year)),
      count: most,
      late: [...first.values()].filter((month) => month >= LATE * 12).length,
      lateYear: LATE,
    });
    return {
      title: words.title(brief),
      unit: words.unit,
      sentence,
      drawings: drawings(years, sentence, text),
      table: {
        caption: words.unit,
        head: [
          nameColumn('year', words.columns.year),
          numberColumn('countries', words.columns.count),
        ],
        rows: years.map(([year, count]) => [String(year), amountCell(count, text.full, text)]),
      },
      ...restingOn(METRIC, text, { notes: notesOf(first, text) }),
    };
  },
};

function drawings(
  years: readonly (readonly [number, number])[],
  sentence: string,
  text: Catalogue,
): Drawing[] {
  const input = {
    tone: 'cool' as const,
    columns: years.map(([year, value]) => ({
      year,
      value,
      words: text.pace.first.column(String(year), value),
    })),
    years: [years[0]?.[0] ?? 0, years.at(-1)?.[0] ?? 0] as const,
    ends: null,
    notes: [{ at: (worldMedianFirst() ?? 0) / 12, text: text.pace.first.medianNote }],
    say: text.ticked.delegations,
  };
  return drawColumns(input, 'pace-first-gap', sentence);
}

/** What is not known: first delegations after the day of an old file, and those without a date. */
function notesOf(first: ReadonlyMap<string, number>, text: Catalogue): string[] {
  const without = holdWithoutDate(first);
  const oldFile = oldRegistryFiles()[0]?.asOf ?? null;
  if (without === 0 && oldFile === null) return [];
  return [text.pace.first.note({ without, oldFile })];
}

/** How many hold IPv6 today without a dated delegation in the files at hand. */
function holdWithoutDate(first: ReadonlyMap<string, number>): number {
  return countries().filter(
    ({ alpha2 }) => !first.has(alpha2) && (valueOn('ipv6-held', alpha2, paceMonths().to) ?? 0) > 0,
  ).length;
}
