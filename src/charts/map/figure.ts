import { element, escapeText } from '../parts/svg.ts';
import { renderCredits } from './credits.ts';
import { layoutMap, type MapInput } from './layout.ts';
import { countBins, renderLegend } from './legend.ts';
import { renderMap } from './render.ts';
import { type MapTableWords, renderMapTable } from './table.ts';
import { stepTexts } from './view.ts';

/** Words around the map that do not change with what it shows. */
export interface MapFigureWords extends MapTableWords {
  /** Name of the switch of measures, of the time slider, and of the legend. */
  readonly measures: string;
  readonly time: string;
  readonly legend: string;
  readonly play: string;
  readonly pause: string;
  /** Name of the play button for readers who asked for less motion: it then goes one step at a time. */
  readonly next: string;
  /** The link in the read-out that leads to a country's page. */
  readonly open: string;
  /** What stands in the read-out's place below a small map until a country is chosen. */
  readonly hint: string;
  /** Names of the buttons that enlarge a region, lessen it, and show the whole map. */
  readonly nearer: string;
  readonly farther: string;
  readonly whole: string;
  /** What the read-out says when a measure cannot be fetched. */
  readonly failed: string;
  /** The note on boundaries. */
  readonly notes: readonly string[];
  /** Summary that opens what else is to be known of the map: who is not drawn, what is not settled. */
  readonly counted: string;
  readonly folded: readonly string[];
  /** Summary that opens the table. */
  readonly table: string;
  readonly source: string;
  /** The link to the page of the measure's own map. */
  readonly share: string;
}

/** Everything a page has to say to show the map. */
export interface MapFigureParts extends MapInput {
  /** Id of the figure, for links to it. */
  readonly id: string;
  /** Measures to choose from, the shown one among them. */
  readonly measures: readonly { readonly metric: string; readonly name: string }[];
  /** Address of a measure's JSON, with `{metric}` in the place of its id. */
  readonly dataAddress: string;
  readonly words: MapFigureWords;
}

function text(name: string, attributes: Record<string, string>, words: string): string {
  return element(name, attributes, escapeText(words));
}

function notesOf(notes: readonly string[]): string[] {
  return notes.map((note) => text('p', { class: 'notes' }, note));
}

function switchOf({ id, measures, data, words }: MapFigureParts): string {
  const choices = measures.map(({ metric, name }) => {
    const checked = metric === data.metric ? { checked: '' } : {};
    const radio = { type: 'radio', name: `${id}-metric`, value: metric, ...checked };
    return element('label', {}, element('input', radio), element('span', {}, escapeText(name)));
  });
  return element('fieldset', {}, text('legend', {}, words.measures), ...choices);
}

function timeOf({ data, step, words }: MapFigureParts): string {
  const { date } = stepTexts(data, step);
  const slider = {
    ...{ type: 'range', min: 0, max: data.steps.length - 1, step: 1, value: step },
    ...{ 'aria-label': words.time, 'aria-valuetext': date },
  };
  const alone = data.steps.length < 2 ? { hidden: '' } : {};
  return element(
    'div',
    { class: 'map-time', ...alone },
    text('button', { type: 'button' }, words.play),
    element('input', slider),
    text('output', { 'data-text': 'date' }, date),
  );
}

/** Over a corner of a large map: they move nothing as script wakes them. */
function buttonsOf({ nearer, farther, whole }: MapFigureWords): string {
  const buttons = [
    ['nearer', '+', nearer],
    ['farther', '−', farther],
    ['whole', '⤢', whole],
  ].map(([name = '', sign = '', label = '']) =>
    text('button', { type: 'button', name, 'aria-label': label, title: label }, sign),
  );
  return element('div', { class: 'map-zoom awaited', hidden: '' }, ...buttons);
}

function pictureOf(parts: MapFigureParts): string {
  const { data, step, words } = parts;
  return [
    element(
      'div',
      { class: 'map-stage' },
      renderMap(layoutMap(parts)),
      text('p', { class: 'map-hint awaited', hidden: '' }, words.hint),
      buttonsOf(words),
    ),
    element('p', { class: 'map-status visually-hidden', role: 'status' }, ''),
    element(
      'ul',
      { class: 'map-legend', 'aria-label': words.legend },
      renderLegend(data.legend, countBins(data, step)),
    ),
  ].join('');
}

/** The first country by rank, where the Tab key enters the map. */
function startOf({ data, step }: MapFigureParts): string {
  return Object.keys(data.areas).find((code) => data.areas[code]?.ranks[step] === 1) ?? '';
}

function figureOf(parts: MapFigureParts): string {
  const { id, data, step, words } = parts;
  const { title, sentence, unit } = stepTexts(data, step);
  return element(
    'figure',
    { class: `figure map ${data.hue}`, id, role: 'group', 'aria-labelledby': `${id}-title` },
    text('h2', { id: `${id}-title`, 'data-text': 'title' }, title),
    text('p', { class: 'finding', 'data-text': 'sentence', 'aria-live': 'polite' }, sentence),
    element('div', { class: 'map-controls awaited', hidden: '' }, switchOf(parts), timeOf(parts)),
    text('p', { class: 'unit', 'data-text': 'unit' }, unit),
    pictureOf(parts),
    ...notesOf(words.notes),
    element(
      'details',
      { class: 'counted' },
      text('summary', {}, words.counted),
      ...notesOf(words.folded),
    ),
    element(
      'details',
      {},
      text('summary', {}, words.table),
      element('div', { class: 'scroll' }, renderMapTable(parts, words)),
    ),
    element(
      'p',
      { class: 'credit' },
      escapeText(words.source + data.signs.colon),
      element('span', { class: 'map-credits' }, renderCredits(data)),
      text(
        'a',
        { class: 'own-page', href: data.page, 'aria-describedby': `${id}-title` },
        words.share,
      ),
    ),
  );
}

/** The whole map as HTML: complete without script, and what `enhance.ts` brings to life. */
export function renderMapFigure(parts: MapFigureParts): string {
  const { data, step, words } = parts;
  const attributes = {
    'data-src': parts.dataAddress,
    'data-metric': data.metric,
    'data-year': data.steps[step]?.date.slice(0, 4) ?? '',
    'data-start': startOf(parts),
    'data-open': words.open,
    'data-failed': words.failed,
    'data-play': words.play,
    'data-pause': words.pause,
    'data-next': words.next,
  };
  return element('world-map', attributes, figureOf(parts));
}
