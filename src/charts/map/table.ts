import { element, escapeText } from '../parts/svg.ts';
import type { MapPlace } from './layout.ts';
import type { MapData } from './map-data.ts';
import { type AreaView, areaView, stepTexts } from './view.ts';

/** Headings of the table under the map; the heading of values is the measure's own. */
export interface MapTableWords {
  readonly rank: string;
  readonly country: string;
}

interface Ranked {
  readonly code: string;
  readonly rank: number | null;
}

/** Orders by rank, and equals by code, so that the same map always has the same table. */
export function byRank(a: Ranked, b: Ranked): number {
  const [first, second] = [a.rank ?? Number.MAX_VALUE, b.rank ?? Number.MAX_VALUE];
  return first - second || (a.code < b.code ? -1 : 1);
}

function heading(text: string, attributes: Record<string, string>): string {
  return element('th', { scope: 'col', ...attributes }, escapeText(text));
}

function rowOf({ code, name, href }: MapPlace, { value, rank }: AreaView): string {
  return element(
    'tr',
    { 'data-area': code },
    element('td', { class: 'number' }, rank === null ? '' : String(rank)),
    element('th', { scope: 'row' }, element('a', { href }, escapeText(name))),
    element('td', { class: 'number' }, escapeText(value)),
  );
}

/** What the map shows as an HTML table: every country, drawn or not, by rank. */
export function renderMapTable(
  { data, step, places }: { data: MapData; step: number; places: readonly MapPlace[] },
  words: MapTableWords,
): string {
  const { caption } = stepTexts(data, step);
  const head = [
    heading(words.rank, { class: 'number' }),
    heading(words.country, {}),
    heading(data.column, { class: 'number', 'data-text': 'column' }),
  ];
  const rows = places
    .map((place) => ({ place, code: place.code, ...areaView(data, step, place.code) }))
    .sort(byRank)
    .map((line) => rowOf(line.place, line));
  return element(
    'table',
    {},
    element('caption', { 'data-text': 'caption' }, escapeText(caption)),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}
