import type { ComparedArea, Scale } from '../../charts/compare/comparison.ts';
import { breaksShown, type Telling } from '../../charts/compare/draw.ts';
import { asTheyAre, type ShownLines, shownLines } from '../../charts/compare/shown-lines.ts';
import type { Language } from '../../model/language.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { ticksIn } from '../../text/numbers.ts';
import { plainDatesIn } from '../../text/plain-dates.ts';
import { type Seams, type SignsOfNames, seamsOf } from '../../text/seams.ts';

/** What a page tells its script about a measure. */
export interface MeasureInfo {
  readonly title: string;
  readonly unit: string;
  readonly unitId: string;
  readonly hue: 'cool' | 'warm';
  readonly scales: readonly Scale[];
  readonly isDays: boolean;
  /** What the value of a group is, where it is no sum. */
  readonly group: string;
}

/** Words that a script puts together, and what stands between them; `{date}` stands for a date. */
export interface ComparisonTexts {
  readonly none: string;
  readonly share: string;
  readonly index: string;
  readonly log: string;
  readonly upTo: string;
  readonly breaks: string;
  readonly zeros: string;
  readonly noWay: string;
  readonly signs: SignsOfNames;
}

/** What is compared: the areas with their numbers, the world's where shares of it are asked for, and the measure. */
export interface Compared {
  readonly areas: readonly ComparedArea[];
  readonly world: ComparedArea | undefined;
  readonly metric: MetricId;
  readonly scale: Scale;
}

/** A comparison in words, ready to be drawn, tabulated and kept. */
export interface ToldComparison {
  readonly shown: ShownLines;
  /** The measure, and the areas as a list. */
  readonly heading: string;
  readonly unit: string;
  /** Each area's newest value. */
  readonly summary: string;
  readonly notes: readonly string[];
  readonly telling: Telling;
  readonly isShare: boolean;
}

/** Tells a comparison in a language. Where the way chosen does not hold of these areas, they are told as they are. */
export function tellComparison(
  compared: Compared,
  [info, texts]: readonly [MeasureInfo, ComparisonTexts],
  language: Language,
): ToldComparison {
  const { areas, world, metric, scale } = compared;
  const series = areas.map(({ name, measures }) => ({ name, series: measures[metric] }));
  const asked = shownLines(series, scale, world?.measures[metric]);
  const way = asked ? scale : 'amount';
  const shown = asked ?? asTheyAre(series);
  const isShare = way === 'share' || info.unitId === 'share';
  const value = ticksIn(language)[isShare ? 'percent' : 'tick'];
  const day = plainDatesIn(language, 'long');
  const seams = seamsOf(texts.signs);
  const heading = seams.labelled(info.title, areas.map(({ name }) => name).join(texts.signs.pause));
  const summary = summaryOf(shown, [value, day, seams], texts);
  const unit = seams.row(unitOf(shown, [info, texts, way], day));
  const about = seams.ended(seams.row([info.title, unit]));
  const notes = [
    ...(asked ? [] : [texts.noWay]),
    ...(shown.withoutZeros ? [texts.zeros] : []),
    ...withoutData(shown, texts, seams),
    ...(hasBreaks(shown) ? [texts.breaks] : []),
    ...(info.group !== '' && areas.some(isGroup) ? [info.group] : []),
    ...new Set(series.flatMap((one) => one.series?.notes ?? [])),
  ];
  const telling: Telling = {
    ...{ value, labelled: seams.labelled, date: plainDatesIn(language, 'short') },
    ...{ hue: info.hue, isDays: info.isDays, isLog: way === 'log' },
    ...{ about: info.title, words: seams.paragraph([about, summary]) },
  };
  return { shown, heading, unit, summary, notes, telling, isShare };
}

/** Areas that have no line, each told: what is not drawn is not nothing. */
function withoutData(
  { lines }: ShownLines,
  { none }: ComparisonTexts,
  { ended, labelled }: Seams,
): string[] {
  const bare = lines.filter(({ points }) => points.every(([, value]) => value === null));
  return bare.map(({ name }) => ended(labelled(name, none)));
}

/** Countries have two letters; the world is told by its own measure. */
function isGroup({ area }: ComparedArea): boolean {
  return !/^([A-Z]{2}|WORLD)$/.test(area);
}

type Say<From> = (from: From) => string;

function summaryOf(
  { lines }: ShownLines,
  [value, day, seams]: readonly [Say<number>, Say<string>, Seams],
  { none }: ComparisonTexts,
): string {
  const each = lines.map(({ name, points }) => {
    const last = points.findLast(([, one]) => one !== null);
    const said = last?.[1] == null ? none : seams.aside(value(last[1]), day(last[0]));
    return seams.labelled(name, said);
  });
  return seams.series(each);
}

function unitOf(
  { lines, base }: ShownLines,
  [info, texts, way]: readonly [MeasureInfo, ComparisonTexts, Scale],
  day: Say<string>,
): string[] {
  const dates = datesShown(lines);
  const last = dates.at(-1);
  const ways: Record<Scale, string[]> = {
    amount: [info.unit],
    share: [texts.share],
    index: [info.unit, texts.index.replace('{date}', day(base ?? last ?? ''))],
    log: [info.unit, texts.log],
  };
  const upTo = last === undefined ? [] : [texts.upTo.replace('{date}', day(last))];
  return [...(base === null && way === 'index' ? [info.unit] : ways[way]), ...upTo];
}

/** The first and the last date that has a value. */
function datesShown(lines: ShownLines['lines']): string[] {
  const all = lines.flatMap(({ points }) =>
    points.flatMap(([date, value]) => (value === null ? [] : [date])),
  );
  const sorted = all.sort();
  return [sorted[0], sorted.at(-1)].flatMap((date) => date ?? []);
}

function hasBreaks({ lines }: ShownLines): boolean {
  return breaksShown(lines, datesShown(lines)).length > 0;
}
