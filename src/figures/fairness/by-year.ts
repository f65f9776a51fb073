import { drawTimeline } from '../../charts/timeline/render.ts';
import { isMeasured, latest, type Measured } from '../../metrics/parts/latest.ts';
import { WORLD } from '../../model/area.ts';
import type { Milestone } from '../../model/reference-tables.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { IANA_ENDED } from '../ipv4/turning-points.ts';
import { rowsTold } from '../rows-told.ts';
import { tellTable } from '../tell-table.ts';
import { everyFifth, notesByYear, sharedOut, type YearFacts, yearFacts } from './years.ts';

const METRIC = 'ipv4-gini-by-year';

interface GiniFacts extends YearFacts {
  readonly start: Measured;
  readonly last: Measured;
  /** The day on which IANA's stock ended; `null` where it is not known. */
  readonly ended: Milestone | null;
  /** The year of that day; `null` where it has no value. */
  readonly atEnd: Measured | null;
}

/** How unequal the space still listed is, growing by the year in which it was first registered. */
export const ipv4GiniByYear: Figure<GiniFacts, World> = {
  id: METRIC,
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): GiniFacts | null {
  const points = data.series(METRIC, WORLD);
  const [start, last] = [points.find(isMeasured), latest(points)];
  if (!start || !last || start.date === last.date) return null;
  const ended = data.findMilestone(IANA_ENDED);
  const year = ended?.date.slice(0, 4);
  return {
    ...yearFacts(data, METRIC, [points, numbers('gini', 'index')]),
    ...{ start, last, ended },
    atEnd: points.filter(isMeasured).find(({ date }) => date === year) ?? null,
  };
}

function wordsOf(facts: GiniFacts, text: Catalogue): Words {
  const { start, last, atEnd } = facts;
  const { columns, ...words } = text.fairness.byYear;
  const inYear = ({ date, value }: Measured) => ({ year: date, value });
  return {
    title: words.title({
      ...{ before: start.value, from: start.date, after: last.value, to: last.date },
    }),
    unit: words.unit({ files: text.worldMap.filesOf(facts.files) }),
    sentence: words.sentence({
      ...{ start: inYear(start), end: atEnd && inYear(atEnd), last: inYear(last) },
    }),
    notes: notesByYear(facts, [sharedOut(facts, true, text)], text),
    columns,
    table: tellTable(
      facts.table,
      { caption: columns.gini, columns, rows: everyFifth(facts.table.rows) },
      text,
    ),
  };
}

function pictureOf(
  { points, last, ended }: GiniFacts,
  { sentence, table }: Words,
  text: Catalogue,
): Picture {
  const { line } = text.fairness.byYear;
  const input = {
    language: text.language,
    lines: [{ label: line(last.value), tone: 'warm' as const, points }],
    breaks: [],
    rows: rowsTold(table),
    notes: ended ? [{ date: ended.date, text: text.milestones[ended.id] }] : [],
    say: text.ticked.index,
  };
  return { drawings: drawTimeline(input, sentence) };
}
