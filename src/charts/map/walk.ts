import { neighbour, type Point } from './neighbour.ts';
import { pathPoints } from './path-points.ts';

/** The middle of a mark: of a dot its centre, of a shape the mean corner of its most detailed part. */
function middleOf(mark: SVGAElement): Point {
  const form = mark.lastElementChild;
  const path = form?.getAttribute('d');
  if (!path) return { x: Number(form?.getAttribute('cx')), y: Number(form?.getAttribute('cy')) };
  const parts = path.split('M').sort((a, b) => b.length - a.length);
  const points = pathPoints(`M${parts[0]}`);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { x: mean(0), y: mean(1) };
}

/** The same as a pair. */
export function centreOf(mark: SVGAElement): [number, number] {
  const { x, y } = middleOf(mark);
  return [x, y];
}

/** Makes the marks one stop of the Tab key, within which the arrow keys move and Escape leaves. */
export function makeWalkable(
  marks: SVGAElement[],
  options: { start: string; leave(): void },
): void {
  let points: Point[] | undefined;
  const enter = (mark: SVGAElement | undefined) => {
    for (const other of marks) if (other.tabIndex === 0) other.tabIndex = -1;
    if (mark) mark.tabIndex = 0;
  };
  enter(marks.find(({ id }) => id === `map-${options.start}`) ?? marks[0]);
  const walk = (event: KeyboardEvent, from: number) => {
    if (event.key === 'Escape') return options.leave();
    points ??= marks.map(middleOf);
    const to = neighbour(points, from, event.key);
    if (event.key.startsWith('Arrow')) event.preventDefault();
    if (to !== null) marks[to]?.focus();
  };
  for (const [index, mark] of marks.entries()) {
    mark.addEventListener('focus', () => enter(mark));
    mark.addEventListener('keydown', (event) => walk(event, index));
  }
}
