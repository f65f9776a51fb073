type Point = readonly [number, number];

/** A straight piece of a path, from a point to a point. */
export type Segment = readonly [Point, Point];

/** The straight pieces of path data, moved; of commands that bend it has none, but goes on from where they end. */
export function pathSegments(data: string, [dx, dy]: Point): Segment[] {
  const segments: Segment[] = [];
  let [at, start]: [Point, Point] = [
    [dx, dy],
    [dx, dy],
  ];
  for (const [, command = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (const to of pointsOf(command, numbers, [at, start, [dx, dy]])) {
      if (/[LlHhVvZz]/.test(command)) segments.push([at, to]);
      at = to;
    }
    if (/[Mm]/.test(command)) start = at;
  }
  return segments;
}

/** How many numbers one step of a command has. */
const STEP: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7, c: 6 };

/** Where the steps of a command lead; it begins at a point of a stretch that began at another. */
function pointsOf(
  command: string,
  numbers: readonly number[],
  [from, start, moved]: readonly [Point, Point, Point],
): Point[] {
  const kind = command.toLowerCase();
  if (kind === 'z') return [start];
  const step = STEP[kind];
  if (step === undefined) throw new Error(`expected a known command of paths, found ${command}`);
  const points: Point[] = [];
  let at = from;
  for (let index = 0; index + step <= numbers.length; index += step) {
    const base = command === kind ? at : moved;
    const [x = 0, y = 0] = numbers.slice(index, index + step).slice(-2);
    if (kind === 'h') at = [base[0] + x, at[1]];
    else if (kind === 'v') at = [at[0], base[1] + x];
    else at = [base[0] + x, base[1] + y];
    points.push(at);
  }
  return points;
}
