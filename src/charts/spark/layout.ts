import { extent, max, scaleLinear } from 'd3';
import { yearsAt } from '../parts/time.ts';
import { runsOf, type TimelineLine } from '../timeline/runs.ts';

/** One line, small enough to stand beside text. */
export interface SparkInput {
  readonly points: TimelineLine['points'];
  /** Months from which another source takes over: the line does not cross them. */
  readonly breaks: readonly string[];
}

type Point = readonly [number, number];

/** A line without axes as plain numbers. */
export interface SparkLayout {
  readonly width: number;
  readonly height: number;
  /** Stretches of the line that nothing interrupts. */
  readonly runs: readonly (readonly Point[])[];
  /** The newest point; `null` without data. */
  readonly last: Point | null;
}

const [WIDTH, HEIGHT, EDGE] = [160, 36, 4] as const;

/** Lays out a line from zero to its own highest value, broken where a month is missing or the source changes. */
export function layoutSpark({ points, breaks }: SparkInput): SparkLayout {
  const known = points.filter(({ value }) => value !== null);
  const [from = 0, to = 1] = extent(known, ({ date }) => yearsAt(date));
  const x = scaleLinear([from, to], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, max(known, ({ value }) => value ?? 0) || 1], [HEIGHT - EDGE, EDGE]);
  const runs = runsOf({ label: '', tone: 'cool', points }, breaks).map((run) =>
    run.map(({ date, value }): Point => [x(yearsAt(date)), y(value)]),
  );
  return { width: WIDTH, height: HEIGHT, runs, last: runs.at(-1)?.at(-1) ?? null };
}
