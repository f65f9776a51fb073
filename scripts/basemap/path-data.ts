type Point = readonly [number, number];

/** Steps to a pixel: coordinates are whole fifths, so they have one decimal. */
const STEPS = 5;

function toSteps(points: readonly Point[]): Point[] {
  return points.map(([x, y]) => [Math.round(x * STEPS), Math.round(y * STEPS)]);
}

/** Fifths of a pixel as the shortest decimal: `.4`, `-1.2`, `3`. */
function decimal(fifths: number): string {
  return String(fifths / STEPS).replace(/^(-?)0\./, '$1.');
}

/** Writes numbers with no more separators than SVG's grammar needs. */
function pack(numbers: readonly number[]): string {
  return numbers.reduce((path, number) => {
    const text = decimal(number);
    const open = path !== '' && !text.startsWith('-') && !(text.startsWith('.') && hasDot(path));
    return open ? `${path} ${text}` : path + text;
  }, '');
}

/** True if the last number written already has its decimal point, so that the next may begin with one. */
function hasDot(path: string): boolean {
  return /\.\d+$/.test(path);
}

/** Relative steps between points, leaving out those that rounding made vanish or straight on. */
function strides(points: readonly Point[]): Point[] {
  const steps: Point[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const [ax, ay] = points[index - 1] as Point;
    const [bx, by] = points[index] as Point;
    const [dx, dy] = [bx - ax, by - ay];
    if (dx === 0 && dy === 0) continue;
    const [px, py] = steps.at(-1) ?? [0, 0];
    const straightOn = px * dy === py * dx && px * dx + py * dy > 0;
    if (straightOn) steps[steps.length - 1] = [px + dx, py + dy];
    else steps.push([dx, dy]);
  }
  return steps;
}

function absolute([x, y]: Point): string {
  return pack([x, y]);
}

/** Path data of an open line: one absolute start, then relative steps, to a fifth of a pixel. */
export function linePath(points: readonly Point[]): string {
  const [start, ...rest] = toSteps(points);
  if (!start) return '';
  const steps = strides([start, ...rest]);
  return steps.length === 0 ? '' : `M${absolute(start)}l${pack(steps.flat())}`;
}

/** Path data of a closed ring (first point = last); empty if rounding leaves no area. */
export function ringPath(ring: readonly Point[]): string {
  const points = toSteps(ring);
  const steps = strides(points);
  // The last step returns to the start, which `z` does by itself.
  const drawn = steps.slice(0, -1);
  return drawn.length < 2 ? '' : `M${absolute(points[0] as Point)}l${pack(drawn.flat())}z`;
}

/** Area a closed ring encloses, in square pixels, whichever way round it runs. */
export function ringArea(ring: readonly Point[]): number {
  const doubled = ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index] as Point;
    return sum + px * y - x * py;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Centre of the area a closed ring encloses, in pixels. */
export function ringCentre(ring: readonly Point[]): [number, number] {
  const sums = { area: 0, x: 0, y: 0 };
  for (const [index, [x, y]] of ring.slice(1).entries()) {
    const [px, py] = ring[index] as Point;
    const cross = px * y - x * py;
    sums.area += cross;
    sums.x += (px + x) * cross;
    sums.y += (py + y) * cross;
  }
  return [sums.x / (3 * sums.area), sums.y / (3 * sums.area)];
}
