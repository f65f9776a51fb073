import type { Key } from '../../charts/parts/legend.ts';
import type { TimelineInput } from '../../charts/timeline/layout.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import { runsOf, type TimelineLine } from '../../charts/timeline/runs.ts';
import { latest } from '../../metrics/parts/latest.ts';
import { ENOUGH_TESTS } from '../../model/apnic-use.ts';
import type { FigureId } from '../../model/figure-id.ts';
import { lastDay } from '../../model/last-day.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { lastOfYears } from '../counted.ts';
import { limitWords } from '../examples.ts';
import type { Figure, ToldTable, Words } from '../figure.ts';
import { rowsTold } from '../rows-told.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import {
  type Beside,
  hasFewTests,
  isRough,
  labsMonths,
  type Month,
  namesIn,
  type UseFacts,
  useFacts,
} from './use-facts.ts';

/** APNIC Labs' measurement of a place beside Google's, never joined; none where APNIC Labs has none. */
export function useFigure<P>(
  id: FigureId,
  areaOf: (place: P) => string,
  beside: Beside,
): Figure<UseFacts, P> {
  return {
    id,
    facts: (data, place) => useFacts(data, areaOf(place), beside),
    tell: wordsOf,
    draw(facts, { sentence, table }, text) {
      const input = { ...inputOf(facts, text), rows: rowsTold(table, 'source') };
      return { drawings: drawTimeline(input, sentence) };
    },
  };
}

/** What APNIC Labs measured of a place last, in a sentence of its own; `null` where it has nothing. */
export function useSentence(data: Data, area: string, text: Catalogue): string | null {
  const last = labsMonths(data, area).at(-1);
  return last ? labsSentence(last, null, text) : null;
}

function wordsOf(facts: UseFacts, text: Catalogue): Words {
  const { on, by, share, tests } = text.useOverTime.columns;
  const columns = { date: on, source: by, share_of_users: share, tests_a_day: tests };
  return {
    title: titleOf(facts, text),
    unit: text.useOverTime.unit,
    sentence: sentenceOf(facts, text),
    notes: notesOf(facts, text),
    columns,
    table: tableOf(facts, columns, text),
  };
}

/** The page abridges each of the two to a row a year. */
function tableOf({ table, labs }: UseFacts, columns: Words['columns'], text: Catalogue): ToldTable {
  const [ours, theirs] = [table.rows.slice(0, labs.length), table.rows.slice(labs.length)];
  const rows = [...lastOfYears(ours), ...lastOfYears(theirs)];
  const { caption } = text.useOverTime;
  const say = { source: (value: number | string) => whoCounted(String(value), text) };
  return tellTable(table, { caption, columns, rows, say, none: { tests_a_day: '' } }, text);
}

/** Who counted a row, with the signs of the language between the names. */
function whoCounted(source: string, text: Catalogue): string {
  return text.series(namesIn(source).map((one) => text.country.byWayOf(one)));
}

function titleOf({ first, last, beside }: UseFacts, text: Catalogue): string {
  const words = text.useOverTime;
  const { value } = last;
  if (beside.isSeries) return words.worldTitle({ value, on: last.date });
  const before = first === last ? null : first.value;
  return words.title({ value, on: last.date, before, from: first.date, isFew: isRough(last) });
}

function sentenceOf({ first, last, google }: UseFacts, text: Catalogue): string {
  const theirs = latest(google);
  return text.paragraph([
    labsSentence(last, first === last ? null : first, text),
    ...(theirs ? [text.useOverTime.google({ value: theirs.value, on: theirs.date })] : []),
  ]);
}

function labsSentence(last: Month, first: Month | null, text: Catalogue): string {
  const words = text.useOverTime;
  const before = first?.value ?? null;
  const from = first?.date ?? last.date;
  return text.paragraph([
    words.sentence({ value: last.value, on: last.date, before, from }),
    ...(hasFewTests(last) ? [words.few(ENOUGH_TESTS)] : []),
    ...(last.limitedSince === null ? [] : [words.broken(last.limitedSince)]),
  ]);
}

/** APNIC Labs' line, a point a month, so that a missing month breaks it. */
function labsLine({ labs, last }: UseFacts, text: Catalogue): TimelineLine {
  const points = labs.map((month) => ({
    ...{ date: month.date.slice(0, 7), value: month.value, few: isRough(month) },
  }));
  return { label: text.useOverTime.label(last.value), tone: 'cool', points };
}

function inputOf(facts: UseFacts, text: Catalogue): TimelineInput {
  const { google, beside, broken } = facts;
  const theirs = latest(google);
  const other: TimelineLine[] = theirs
    ? [{ label: text.useOverTime.label(theirs.value), tone: 'ink', points: google }]
    : [];
  return {
    language: text.language,
    lines: [labsLine(facts, text), ...(beside.isSeries ? other : [])],
    marks: beside.isSeries ? [] : other,
    legend: legendOf(facts, text),
    breaks: broken === null ? [] : [{ date: broken.since, text: text.useOverTime.fewFrom }],
    notes: [],
    say: text.ticked.share,
  };
}

function legendOf({ labs, google, beside }: UseFacts, text: Catalogue): Key[] {
  const { keys } = text.useOverTime;
  return [
    { kind: 'line', tone: 'cool', text: keys.labs },
    ...(labs.some(isRough) ? [{ kind: 'line', tone: 'faint', text: keys.few } as const] : []),
    ...(google.length > 0
      ? [{ kind: beside.isSeries ? 'line' : 'mark', tone: 'ink', text: keys.google } as const]
      : []),
  ];
}

function notesOf(facts: UseFacts, text: Catalogue): string[] {
  const { labs, last, broken, google, beside } = facts;
  const { notes } = text.useOverTime;
  return [
    notes.labs,
    ...(last.date.length === 10 ? [notes.thirtyDays] : []),
    ...(broken === null ? [] : [limitWords(broken, text)]),
    ...(google.length > 0 ? [beside.isSeries ? notes.google.months : notes.google.days] : []),
    ...(labs.some(hasFewTests) ? [notes.few(ENOUGH_TESTS)] : []),
    ...(runsOf(labsLine(facts, text), []).length > 1 ? [notes.gap] : []),
    ...(last.date.length < 10 || isMonthEnd(last.date) ? [] : [notes.newest(last.date)]),
    ...endOfGoogle(facts, text),
    ...caveatWords(
      { ...facts, caveats: facts.caveats.filter((one) => one !== 'ends-early') },
      text,
    ),
  ];
}

/** Up to when Google’s months reach, where APNIC Labs’ go on: of two lines it must be said which one ends. */
function endOfGoogle({ beside, google, last }: UseFacts, text: Catalogue): string[] {
  const end = latest(google)?.date;
  const isBehind = beside.isSeries && end !== undefined && end < last.date.slice(0, 7);
  return isBehind ? [text.useOverTime.notes.ends(end)] : [];
}

/** True for the last day of a month. */
function isMonthEnd(day: string): boolean {
  return lastDay(day.slice(0, 7)) === day;
}
