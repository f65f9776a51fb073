import { greatest } from 'd3';
import { drawColumns } from '../../charts/columns/render.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { type FirstFacts, firstFacts, LATE } from './first-facts.ts';

/** Countries by the year of their first IPv6 delegation that is still listed. */
export const paceFirst: Figure<FirstFacts, World> = {
  id: 'pace-first-ipv6',
  facts: firstFacts,
  tell: wordsOf,
  draw: pictureOf,
};

function wordsOf(facts: FirstFacts, text: Catalogue): Words {
  const { brief, without, oldFile, late, years } = facts;
  const words = text.pace.first;
  const most = greatest(years, ({ count }) => count)?.count ?? 0;
  const peaks = years.filter(({ count }) => count === most).map(({ year }) => String(year));
  const unit = words.unit({ files: text.worldMap.filesOf(facts.files) });
  const columns = { year: words.columns.year, countries: words.columns.count };
  return {
    title: words.title(brief),
    unit,
    sentence: words.sentence({ peaks, count: most, late, lateYear: LATE }),
    notes: [
      ...(without === 0 && oldFile === null ? [] : [words.note({ without, oldFile })]),
      ...caveatWords(facts, text),
    ],
    columns,
    table: tellTable(facts.table, { caption: unit, columns }, text),
  };
}

function pictureOf({ years, middle }: FirstFacts, { sentence }: Words, text: Catalogue): Picture {
  const { medianNote } = text.pace.first;
  const input = {
    tone: 'cool' as const,
    columns: years.map(({ year, count: value }) => ({ year, value })),
    years: [years[0]?.year ?? 0, years.at(-1)?.year ?? 0] as const,
    ends: null,
    notes: [{ at: middle / 12, text: medianNote }],
    say: text.ticked.delegations,
  };
  return { drawings: drawColumns(input, 'pace-first-gap', sentence) };
}
