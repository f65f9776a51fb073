import { greatest } from 'd3';
import { drawTimeline } from '../../charts/timeline/render.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { DATE, type Facts, numbers } from '../facts.ts';
import type { Figure, Words, World } from '../figure.ts';
import { originsOf, restsOn } from '../rests.ts';
import { rowsTold } from '../rows-told.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { documentsIn, hasGaps, measuredAt, parted, rowsOf } from './course.ts';

/** The registries whose lists are told. */
type Waiting = 'arin' | 'ripencc';

/** What a list is told by, each in a column of its own; the first is there on every date. */
const COLUMNS = {
  requests: 'waiting-requests',
  over_a_year: 'waiting-over-a-year',
  ipv4_addresses_asked_for: 'waiting-addresses',
  first_waited_days: 'waiting-first-days',
} as const satisfies Readonly<Record<string, MetricId>>;
type Column = keyof typeof COLUMNS;

/** How long a registry's waiting list is, over time. */
export interface WaitingListFacts extends Facts {
  readonly registry: Waiting;
  readonly points: readonly Measured[];
  readonly last: Measured;
  readonly longest: Measured;
  /** What else is told of the newest list. */
  readonly now: Readonly<Record<Exclude<Column, 'requests'>, number | null>>;
}

/** Who waits at ARIN, and at the RIPE NCC: two lists with rules of their own, never in one figure. */
export const [arinWaitingList, ripenccWaitingList] = [listOf('arin'), listOf('ripencc')];

function listOf(registry: Waiting): Figure<WaitingListFacts, World> {
  return {
    id: `${registry}-waiting-list`,
    facts: (data) => factsOf(data, registry),
    tell: wordsOf,
    draw: ({ points, last }, { sentence, table }, text) => {
      const label = text.full(last.value);
      const lines = [{ label, tone: 'warm' as const, points: parted(points) }];
      const rows = rowsTold(table);
      const input = {
        lines,
        breaks: [],
        notes: [],
        rows,
        say: text.ticked.requests,
        language: text.language,
      };
      return { drawings: drawTimeline(input, sentence) };
    },
  };
}

function factsOf(data: Data, registry: Waiting): WaitingListFacts | null {
  const points = measuredAt(data, COLUMNS.requests, registry);
  const [last, longest] = [points.at(-1), greatest(points, (a, b) => a.value - b.value)];
  if (!last || !longest) return null;
  const all = Object.entries(COLUMNS) as [Column, MetricId][];
  const told = all.filter(([, metric]) => measuredAt(data, metric, registry).length > 0);
  const rows = rowsOf(data, registry, Object.fromEntries(told));
  const metrics = told.map(([, metric]) => metric);
  const nowOf = (column: Column) => data.valueOn(COLUMNS[column], registry, last.date);
  return {
    ...{ ...restsOn(data, metrics, [registry]), origins: originsOf(rows) },
    table: {
      columns: [DATE, ...told.map(([id, metric]) => numbers(id, data.measure(metric).unit))],
      rows,
    },
    ...{ registry, points, last, longest },
    now: {
      over_a_year: nowOf('over_a_year'),
      ipv4_addresses_asked_for: nowOf('ipv4_addresses_asked_for'),
      first_waited_days: nowOf('first_waited_days'),
    },
  };
}

function wordsOf(facts: WaitingListFacts, text: Catalogue): Words {
  const { registry, last, longest, now, table, points } = facts;
  const words = text.waiting.list;
  const heads = Object.keys(COLUMNS) as Column[];
  const columns = {
    date: text.country.numbers.on,
    ...Object.fromEntries(heads.map((id) => [id, words.columns[id]])),
  };
  const firstDays = now.first_waited_days;
  return {
    title: words.title[registry]({ registry, on: last.date, requests: last.value, firstDays }),
    unit: words.unit[registry],
    sentence: words.sentence({
      ...{ registry, on: last.date, requests: last.value },
      ...{ wanted: now.ipv4_addresses_asked_for, overAYear: now.over_a_year },
      longest: longest.date === last.date ? null : { on: longest.date, requests: longest.value },
    }),
    notes: [
      words.rule[registry],
      ...(hasGaps(points) ? [text.waiting.gaps] : []),
      ...caveatWords(facts, text),
    ],
    columns,
    table: tellTable(
      table,
      {
        caption: text.labelled(REGISTRY_NAMES[registry], text.afterColon(words.unit[registry])),
        columns,
      },
      text,
    ),
    documents: documentsIn(facts, text),
  };
}
