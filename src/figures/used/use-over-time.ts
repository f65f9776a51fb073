import type { Key } from '../../charts/parts/legend.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import { runsOf, type TimelineLine, type TimelinePoint } from '../../charts/timeline/runs.ts';
import { latest, type Measured } from '../../metrics/parts/latest.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { areFewSamples, ENOUGH_TESTS } from '../../model/apnic-use.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { caveatNotes, creditsForAll } from '../credits.ts';
import type { DrawnFigure, FigureTable } from '../figure.ts';
import { amountCell, dateCell, lastOfYears, nameColumn, numberColumn } from '../tables.ts';
import { type Beside, CAPABLE, type Month, TESTS, type Use, useOf } from './use-facts.ts';

/** APNIC Labs' measurement of a place beside Google's, never joined; `null` where APNIC Labs has none. */
export function drawUse(area: string, beside: Beside, text: Catalogue): DrawnFigure | null {
  const use = useOf(area, beside);
  return use && viewOfUse(use, text);
}

/** The figure of what both measured in a place. */
export function viewOfUse(use: Use, text: Catalogue): DrawnFigure {
  const sentence = sentenceOf(use, text);
  const metrics = metricsOf(use);
  return {
    title: titleOf(use, text),
    unit: text.useOverTime.unit,
    sentence,
    drawings: drawTimeline(inputOf(use, text), sentence),
    notes: notesOf(use, text),
    table: tableOf(use, text),
    metrics,
    sources: creditsForAll(metrics, text),
  };
}

function metricsOf({ google, beside }: Use): MetricId[] {
  return [CAPABLE, TESTS, ...(google.length > 0 ? [beside.metric] : [])];
}

function titleOf({ labs, first, last, google, beside }: Use, text: Catalogue): string {
  const words = text.useOverTime;
  const { value } = last;
  if (beside.isSeries) return words.worldTitle({ value, google: latest(google)?.value ?? null });
  const before = labs.length > 1 ? first.value : null;
  const isFew = areFewSamples(last.tests);
  return words.title({ value, on: last.date, before, from: first.date, isFew });
}

function sentenceOf({ labs, first, last, google }: Use, text: Catalogue): string {
  const words = text.useOverTime;
  const before = labs.length > 1 ? first.value : null;
  const theirs = latest(google);
  return [
    words.sentence({ value: last.value, on: last.date, before, from: first.date }),
    ...(areFewSamples(last.tests) ? [words.few(ENOUGH_TESTS)] : []),
    ...(theirs ? [words.google({ value: theirs.value, on: theirs.date })] : []),
  ].join(' ');
}

/** What APNIC Labs measured of a place last, in a sentence of its own; `null` where it has nothing. */
export function useSentence(area: string, text: Catalogue): string | null {
  const use = useOf(area, { metric: 'ipv6-users-google', isSeries: false });
  return use && sentenceOf({ ...use, labs: [use.last], google: [] }, text);
}

/** APNIC Labs' line, a point a month, so that a missing month breaks it. */
function labsLine({ labs, last }: Use, text: Catalogue): TimelineLine {
  const points = labs.map(
    ({ date, value, tests }): TimelinePoint => ({
      date: date.slice(0, 7),
      value,
      few: areFewSamples(tests),
    }),
  );
  return { label: text.useOverTime.label(last.value), tone: 'cool', points };
}

function inputOf(use: Use, text: Catalogue) {
  const { google, beside } = use;
  const theirs = latest(google);
  const other: TimelineLine[] = theirs
    ? [{ label: text.useOverTime.label(theirs.value), tone: 'ink', points: google }]
    : [];
  return {
    lines: [labsLine(use, text), ...(beside.isSeries ? other : [])],
    marks: beside.isSeries ? [] : other,
    legend: legendOf(use, text),
    breaks: [],
    notes: [],
    say: text.ticked.share,
  };
}

function legendOf({ labs, google, beside }: Use, text: Catalogue): Key[] {
  const { keys } = text.useOverTime;
  const few = labs.filter(({ tests }) => areFewSamples(tests));
  return [
    { kind: 'line', tone: 'cool', text: keys.labs },
    ...(few.length > 0 ? [{ kind: 'line', tone: 'faint', text: keys.few } as const] : []),
    ...(google.length > 0
      ? [{ kind: beside.isSeries ? 'line' : 'mark', tone: 'ink', text: keys.google } as const]
      : []),
  ];
}

function notesOf(use: Use, text: Catalogue): string[] {
  const { labs, last, google, beside } = use;
  const { notes } = text.useOverTime;
  const months = labsLine(use, text);
  return [
    notes.labs,
    ...(google.length > 0 ? [beside.isSeries ? notes.google.months : notes.google.days] : []),
    ...(labs.some(({ tests }) => areFewSamples(tests)) ? [notes.few(ENOUGH_TESTS)] : []),
    ...(runsOf(months, []).length > 1 ? [notes.gap] : []),
    ...(isMonthEnd(last.date) ? [] : [notes.newest(last.date)]),
    ...(google.length > 0 ? caveatNotes(beside.metric, text) : []),
  ];
}

/** True for the last day of a month. */
function isMonthEnd(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** A row for each value, who measured it beside it; the page abridges APNIC Labs' to one a year. */
function tableOf({ labs, google }: Use, text: Catalogue): FigureTable {
  const { columns, caption, labs: name, googleName } = text.useOverTime;
  const head = [
    nameColumn('date', columns.on),
    nameColumn('source', columns.by),
    numberColumn('share_of_users', columns.share, 'share'),
    numberColumn('tests_a_day', columns.tests, 'tests'),
  ];
  const rowOf = ({ date, value }: Point, by: string, tests: number | null) => [
    dateCell(date, text),
    by,
    amountCell(value, text.written.share, text),
    tests === null ? { text: '', value: null } : amountCell(tests, text.written.tests, text),
  ];
  const rowsOf = (ours: readonly Month[], theirs: readonly Measured[]) => [
    ...ours.map((month) => rowOf(month, name, month.tests)),
    ...theirs.map((point) => rowOf(point, googleName, null)),
  ];
  return {
    caption,
    head,
    rows: rowsOf(lastOfYears(labs), lastOfYears(google)),
    data: () => ({ head, rows: rowsOf(labs, google) }),
  };
}
