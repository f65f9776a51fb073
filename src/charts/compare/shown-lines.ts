import { type ComparedSeries, type DatedValue, pointsOf, type Scale } from './comparison.ts';

/** An area's name and its numbers of the measure that is compared; none where nobody counted there. */
export interface AreaSeries {
  readonly name: string;
  readonly series: ComparedSeries | undefined;
}

/** One line as it is shown: its values in the way chosen, and where it is broken. */
export interface ShownLine {
  readonly name: string;
  readonly points: readonly DatedValue[];
  readonly breaks: readonly string[];
}

/** Several lines in the way chosen. */
export interface ShownLines {
  readonly lines: readonly ShownLine[];
  /** The month that counts as 1; `null` where values are not set against one. */
  readonly base: string | null;
  /** Whether zeros were left out, which have no place on a scale by powers of ten. */
  readonly withoutZeros: boolean;
}

/**
 * Lines of several areas in the way chosen: shares need the world's own series. `null` where the way does not hold of
 * them, as where no month is counted in all of them.
 */
export function shownLines(
  areas: readonly AreaSeries[],
  scale: Scale,
  world: ComparedSeries | undefined,
): ShownLines | null {
  const plain = asTheyAre(areas);
  const { lines } = plain;
  if (scale === 'index') return indexed(lines);
  if (scale === 'share') return world ? told(lines.map((line) => sharesOf(line, world))) : null;
  if (scale === 'log') return aboveZero(lines);
  return plain;
}

/** Lines of the values as they were counted, which hold of any areas. */
export function asTheyAre(areas: readonly AreaSeries[]): ShownLines {
  return told(
    areas.map(({ name, series }) => ({
      name,
      points: series ? pointsOf(series) : [],
      breaks: series?.breaks ?? [],
    })),
  );
}

function told(lines: readonly ShownLine[]): ShownLines {
  return { lines, base: null, withoutZeros: false };
}

/** Each value over the world's of the same date; none where either is not known. */
function sharesOf(line: ShownLine, world: ComparedSeries): ShownLine {
  const whole = new Map(pointsOf(world));
  const breaks = [...new Set([...line.breaks, ...world.breaks])].sort();
  const points = line.points.map(([date, value]): DatedValue => {
    const all = whole.get(date) ?? null;
    return [date, value === null || all === null || all === 0 ? null : value / all];
  });
  return { ...line, breaks, points };
}

function aboveZero(lines: readonly ShownLine[]): ShownLines {
  const isZero = ([, value]: DatedValue) => value !== null && value <= 0;
  const shown = lines.map((line) => ({
    ...line,
    points: line.points.map((one): DatedValue => (isZero(one) ? [one[0], null] : one)),
  }));
  const withoutZeros = lines.some(({ points }) => points.some(isZero));
  return { lines: shown, base: null, withoutZeros };
}

/** A stretch of months in which nothing is counted in another way, with the first that all have. */
interface Stretch {
  readonly base: string;
  /** The first month that is no longer in it; `null` where it is the last. */
  readonly end: string | null;
  readonly months: number;
}

/**
 * Values as times of one month that all have. No line crosses a change of method, so that it is the longest stretch
 * between two of them: of those as long, the newest.
 */
function indexed(lines: readonly ShownLine[]): ShownLines | null {
  const some = lines.filter(({ points }) =>
    points.some(([, value]) => value !== null && value > 0),
  );
  const breaks = [...new Set(some.flatMap((line) => line.breaks))].sort();
  const stretches = ['', ...breaks].flatMap((start, at) => {
    return stretchOf(some, [start, breaks[at] ?? null]) ?? [];
  });
  const longest = Math.max(...stretches.map(({ months }) => months));
  const chosen = stretches.findLast(({ months }) => months === longest);
  if (!chosen) return null;
  const { base } = chosen;
  return { lines: lines.map((line) => timesOf(line, chosen)), base, withoutZeros: false };
}

function stretchOf(
  lines: readonly ShownLine[],
  [start, end]: readonly [string, string | null],
): Stretch | null {
  const within = lines.map(({ points }) => points.filter(([date]) => isWithin(date, [start, end])));
  const [first = []] = within.map((points) => points.filter(isAboveZero).map(([date]) => date));
  const rest = within
    .slice(1)
    .map((points) => new Set(points.filter(isAboveZero).map(([date]) => date)));
  const shared = first.filter((date) => rest.every((dates) => dates.has(date)));
  const [base] = shared;
  return base === undefined || shared.length < 2 ? null : { base, end, months: shared.length };
}

function isWithin(date: string, [start, end]: readonly [string, string | null]): boolean {
  return date >= start && (end === null || date < end);
}

function isAboveZero([, value]: DatedValue): boolean {
  return value !== null && value > 0;
}

function timesOf(line: ShownLine, { base, end }: Stretch): ShownLine {
  const within = line.points.filter(([date]) => isWithin(date, [base, end]));
  const [, first = null] = within[0] ?? [];
  const points = within.map(([date, value]): DatedValue => {
    return [date, value === null || first === null || first <= 0 ? null : value / first];
  });
  return { ...line, points, breaks: [] };
}
