import { monthAfter } from '../parts/time.ts';

/** One value of a line; `few` where it rests on so little that it is drawn grey. */
export interface TimelinePoint {
  readonly date: string;
  readonly value: number | null;
  readonly few?: boolean;
}

/** Colours by meaning, those of parts of a pool among them; dashes for more lines of the same meaning. */
type LineTone =
  | ('cool' | 'warm' | 'ink' | 'faint')
  | ('by-policy' | 'resting')
  | ('warm-dashed' | 'ink-dashed' | 'grey');

/**
 * One measured line: IPv6 is cool, IPv4 warm, another's measurement ink; more lines of one chart are told apart by
 * their labels.
 */
export interface TimelineLine {
  readonly label: string;
  readonly tone: LineTone;
  readonly points: readonly TimelinePoint[];
}

/** A place in the drawing. */
export type Point = readonly [number, number];

/** A line in stretches that are drawn one by one. */
export interface PlacedLine {
  readonly tone: string;
  readonly runs: readonly (readonly Point[])[];
  /** Stretches that rest on few measurements. */
  readonly faint: readonly (readonly Point[])[];
  /** The newest point of all, and its colour. */
  readonly end: Point | undefined;
  readonly endTone: string;
}

/** A point that has a value. */
type Known = TimelinePoint & { readonly value: number };

/** A line's runs in what rests on enough and what on few, each stretch joined to its neighbours. */
export function placeLine(
  { tone }: TimelineLine,
  runs: readonly (readonly Known[])[],
  place: (point: TimelinePoint) => Point,
): PlacedLine {
  const stretches = runs.flatMap(stretchesOf);
  const drawn = (few: boolean) =>
    stretches.filter((one) => one.few === few).map(({ points }) => points.map(place));
  const last = runs.at(-1)?.at(-1);
  return {
    tone,
    endTone: last?.few ? 'faint' : tone,
    runs: drawn(false),
    faint: drawn(true),
    end: last && place(last),
  };
}

/** A stretch between two points rests on as little as the weaker of them. */
function stretchesOf(run: readonly Known[]): { few: boolean; points: Known[] }[] {
  const [first] = run;
  if (first && run.length === 1) return [{ few: first.few === true, points: [first] }];
  const stretches: { few: boolean; points: Known[] }[] = [];
  for (const [index, point] of run.entries()) {
    const before = run[index - 1];
    if (before === undefined) continue;
    const few = before.few === true || point.few === true;
    const last = stretches.at(-1);
    if (last?.few === few) last.points.push(point);
    else stretches.push({ few, points: [before, point] });
  }
  return stretches;
}

/** Splits a line where a value or a month is missing and where the source changes. */
export function runsOf(line: TimelineLine, breaks: readonly string[]): Known[][] {
  const runs: Known[][] = [];
  let before: string | null = null;
  for (const { date, value, few } of line.points) {
    if (value === null) {
      before = null;
      continue;
    }
    if (before === null || !follows(before, date) || breaks.includes(date)) runs.push([]);
    runs.at(-1)?.push({ date, value, ...(few && { few }) });
    before = date;
  }
  return runs;
}

function follows(before: string, date: string): boolean {
  return date.length !== 7 || monthAfter(before) === date;
}
