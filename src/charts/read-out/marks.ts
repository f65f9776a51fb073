import { parsePoints, type ReadPoint, type Weights, weightsOf } from './points.ts';
import { COLON } from './signs.ts';
import { tellRow, wordsOf } from './words.ts';

/** A drawing as the read-out needs it. */
export interface Marks {
  readonly svg: SVGSVGElement;
  readonly points: readonly ReadPoint[];
  readonly weights: Weights;
  /** Where a listener begins: at the newest of a course of time, else at the first, which is what the chart is about. */
  readonly start: ReadPoint | undefined;
  /** What was measured, and when. */
  readonly about: string;
  /** The lines that tell a row, its name first. */
  tell(row: number): string[];
  /** The mark of a row, where it has words of its own. */
  markOf(row: number): Element | undefined;
}

/** Reads the marks of a drawing: those with titles of their own, else its dots and the rows of the table beside it. */
export function readMarks(slot: HTMLElement, svg: SVGSVGElement): Marks {
  const { about, words } = slot.dataset;
  const table = slot.parentElement?.querySelector('table');
  const titles = [...svg.querySelectorAll('title')];
  const marks = titles.map(({ parentElement }) => parentElement as Element);
  const listed = words?.split('\n') ?? (titles[0] ? titles.map(take) : null);
  const written = svg.dataset.read ?? '';
  const dots = [...svg.querySelectorAll('.dots path')]
    .map((path) => path.getAttribute('d'))
    .join('');
  const points: readonly ReadPoint[] = marks[0]
    ? marks.map((mark, row) => [...middleOf(mark, svg), row])
    : parsePoints(`${written};${dots}`);
  return {
    ...{ svg, points, weights: weightsOf(written) },
    start: points.at(written.startsWith('x') ? -1 : 0),
    about: about ?? wordsOf(table?.caption),
    tell: (row) => listed?.[row]?.split('|') ?? (table ? tellRow(table, row) : []),
    markOf: (row) => marks[row],
  };
}

/** The browser would show a title a second time. */
function take(title: Element): string {
  title.remove();
  return title.textContent.replace(COLON, '|');
}

/** The middle of a mark in the drawing's units, whatever its own are. */
function middleOf(mark: Element, svg: SVGSVGElement): [number, number] {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return toDrawing(svg, [x + width / 2, y + height / 2]);
}

/** A place in the window as one in the drawing. */
export function toDrawing(svg: SVGSVGElement, [left, top]: [number, number]): [number, number] {
  const { x, y, width } = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / width;
  return [(left - x) * scale, (top - y) * scale];
}
