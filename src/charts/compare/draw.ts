import { type ComparedArea, PLOT } from './comparison.ts';
import { niceSteps, spread } from './scale.ts';

/** The axis that all areas of a measure share. */
export interface Axis {
  /** First and last year on it. */
  readonly span: readonly [number, number];
  /** BCP 47 tag for numbers on the axis. */
  readonly locale: string;
}

const TOP = 16;
const GAP = 16;
const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Letters of a name that fit beside the lines. */
const LETTERS = 22;
const cut = (name: string) =>
  name.length > LETTERS ? `${name.slice(0, LETTERS - 1).trimEnd()}…` : name;

/** The chart of several areas as the inside of an SVG: grid, lines on one scale, names at their ends. */
export function drawComparison(areas: readonly ComparedArea[], axis: Axis): string {
  const steps = niceSteps(Math.max(0, ...areas.map(({ max }) => max)));
  const top = steps.at(-1) ?? 1;
  const y = (value: number) => TOP + PLOT.height * (1 - value / top);
  return [gridOf(steps, y, axis), yearsOf(axis), ...linesOf(areas, top), namesOf(areas, y)].join(
    '',
  );
}

function gridOf(steps: readonly number[], y: (value: number) => number, { locale }: Axis): string {
  const format = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  return steps
    .map((value) => {
      const at = y(value).toFixed(1);
      return `<path class="grid" d="M0 ${at}H${PLOT.width}"/><text class="tick" x="0" y="${Number(at) - 4}">${format.format(value)}</text>`;
    })
    .join('');
}

function yearsOf({ span: [from, to] }: Axis): string {
  const step = to - from > 5 ? 2 : 1;
  const years = Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );
  return years
    .map((year) => {
      const x = ((year - from) / (to - from)) * PLOT.width;
      return `<text class="tick ${x < 15 ? '' : 'middle'}" x="${x.toFixed(1)}" y="${TOP + PLOT.height + 20}">${year}</text>`;
    })
    .join('');
}

/** One transform puts every path, made in the measure's own unit, on the common scale. */
function linesOf(areas: readonly ComparedArea[], top: number): string[] {
  const transform = `translate(0 ${TOP + PLOT.height}) scale(1 ${-PLOT.height / top})`;
  return areas.map(
    ({ path }, index) =>
      `<path class="compared s${index + 1}" transform="${transform}" d="${path}"/>`,
  );
}

function namesOf(areas: readonly ComparedArea[], y: (value: number) => number): string {
  const ends = areas.flatMap(({ name, end }, index) => (end ? [{ name, end, index }] : []));
  const places = spread(
    ends.map(({ end }) => y(end.y) + 4),
    GAP,
  );
  return ends
    .map(({ name, end, index }, place) => {
      const at = (places[place] ?? 0).toFixed(1);
      return `<text class="direct n${index + 1}" x="${PLOT.width + 8}" y="${at}">${safe(cut(name))} ${safe(end.words)}</text>`;
    })
    .join('');
}
