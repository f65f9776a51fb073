import { drawTimeline } from '../../charts/timeline/render.ts';
import { latest, type Measured } from '../../metrics/parts/latest.ts';
import { own } from '../../model/own.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { column, DATE, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { originsOf, restsOn } from '../rests.ts';
import { rowsTold } from '../rows-told.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { documentsIn, hasGaps, measuredAt, parted, rowsOf } from './course.ts';

const METRIC = 'waiting-first-days';
/** The first line is that of most dates; each is named by its label. */
const TONES = ['warm', 'ink', 'warm-dashed', 'ink-dashed', 'grey'] as const;

/** How long the first had waited at one registry. */
interface Wait {
  readonly registry: Registry;
  readonly points: readonly Measured[];
  readonly last: Measured;
}

/** How long the first in line had waited, at each registry that tells. */
interface WaitingTimeFacts extends Facts {
  /** The one with most dates first. */
  readonly waits: readonly Wait[];
}

/** How long one waits for IPv4: a line a registry, each by its own rule, never joined. */
export const ipv4WaitingTime: Figure<WaitingTimeFacts, World> = {
  id: 'ipv4-waiting-time',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): WaitingTimeFacts | null {
  const waits = REGISTRIES.flatMap((registry) => {
    const points = measuredAt(data, METRIC, registry);
    const last = latest(points);
    return last ? [{ registry, points, last }] : [];
  }).sort((a, b) => b.points.length - a.points.length);
  if (waits.length === 0) return null;
  const only = waits.map(({ registry }) => registry);
  const rows = only.flatMap((registry) => rowsOf(data, registry, { first_waited_days: METRIC }));
  return {
    // Documents have no caveats of their own: what to mind is of the registries' sources.
    ...{ ...restsOn(data, [METRIC], only), origins: originsOf(rows) },
    table: {
      columns: [column('registry', 'area'), DATE, numbers('first_waited_days', 'days')],
      rows,
    },
    waits,
  };
}

function wordsOf(facts: WaitingTimeFacts, text: Catalogue): Words {
  const { waits, table } = facts;
  const words = text.waiting.time;
  const columns = {
    ...{ registry: words.registry, date: text.country.numbers.on },
    first_waited_days: text.waiting.list.columns.first_waited_days,
  };
  const newest = waits.map(({ registry, last }) => ({ registry, on: last.date, days: last.value }));
  return {
    title: words.title(newest),
    unit: words.unit,
    sentence: words.sentence(newest),
    notes: [
      ...waits.flatMap(({ registry }) => own<string>(words.rules, registry) ?? []),
      ...(waits.some(({ points }) => hasGaps(points)) ? [text.waiting.gaps] : []),
      ...caveatWords(facts, text),
    ],
    columns,
    table: tellTable(table, { caption: words.unit, columns, rows: shownOf(table.rows) }, text),
    documents: documentsIn(facts, text),
  };
}

/** The page tells the last date of each month of a registry. */
function shownOf(rows: readonly FactRow[]): FactRow[] {
  const monthOf = (row: FactRow | undefined) => `${row?.area} ${row?.date?.slice(0, 7)}`;
  return rows.filter((row, index) => monthOf(row) !== monthOf(rows[index + 1]));
}

function pictureOf(
  { waits }: WaitingTimeFacts,
  { sentence, table }: Words,
  text: Catalogue,
): Picture {
  const lines = waits.map(({ registry, points, last }, index) => ({
    label: text.waiting.time.label({ registry, days: last.value }),
    ...{ tone: TONES[index] ?? 'ink', points: parted(points) },
  }));
  const rows = rowsTold(table, 'registry');
  const input = {
    lines,
    breaks: [],
    notes: [],
    rows,
    say: text.ticked.days,
    language: text.language,
  };
  return { drawings: drawTimeline(input, sentence) };
}
