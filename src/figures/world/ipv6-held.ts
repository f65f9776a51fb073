import { monthAfter } from '../../charts/parts/time.ts';
import type { TimelineInput } from '../../charts/timeline/layout.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import { WORLD } from '../../model/area.ts';
import { countries, measure, series, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { timeTable } from '../tables.ts';

const METRIC = 'ipv6-held';
/** How many single months the headline names. */
const NAMED = 2;

/** A month in which the world's total rose, and the country where most of that rise was registered. */
export interface Jump {
  readonly month: string;
  readonly before: string;
  readonly change: number;
  readonly country: string;
  /** That country's part of the month's rise, 0 to 1. */
  readonly share: number;
}

/** IPv6 space registered in the world, month by month, with the months that moved it most. */
export const worldIpv6Held: WorldFigure = {
  id: 'world-ipv6-held',
  draw(text) {
    const points = series(METRIC, WORLD);
    const known = points.filter((point): point is Measured => point.value !== null);
    const [first, last] = [known[0], known.at(-1)];
    // One month is no course of time, and growth from nothing has no measure.
    if (!first || !last || first === last || first.value === 0) return null;
    const hasRisen = last.value > first.value;
    const jumps = (hasRisen ? largestJumps(known) : []).map((jump) => ({
      ...jump,
      country: nameOf(jump.country, text),
    }));
    const words = text.worldFigures.ipv6Held;
    const sentence = words.sentence({
      from: first.date,
      to: last.date,
      before: first.value,
      after: last.value,
      jumps,
      jumpShare: jumps.reduce((sum, jump) => sum + jump.change, 0) / (last.value - first.value),
    });
    const input: TimelineInput = {
      lines: [{ label: words.line(last.value), tone: 'cool', points }],
      breaks: measure(METRIC).breaks,
      notes: jumps.map((jump) => ({ date: jump.month, text: text.shortDate(jump.month) })),
      say: text.ticked.slash32s,
    };
    const { name, unit: unitWords } = text.metrics[METRIC];
    return {
      title: words.title({ growth: last.value / first.value - 1, from: first.date }),
      unit: `${name}, ${unitWords}`,
      sentence,
      drawings: drawTimeline(input, sentence),
      table: timeTable({ name, unit: 'slash32s', id: 'ipv6_slash32s', unitWords, points }, text),
      ...restingOn(METRIC, text),
    };
  },
};

function nameOf(alpha2: string, text: Catalogue): string {
  const country = countries().find((item) => item.alpha2 === alpha2);
  return country ? text.inSentence(country) : alpha2;
}

/** The largest rises from one month to the very next by the same source, in order of time. */
export function largestJumps(known: readonly Measured[]): Jump[] {
  const rises = known.slice(1).flatMap((point, index) => {
    const before = known[index];
    if (!before || monthAfter(before.date) !== point.date) return [];
    if (measure(METRIC).breaks.includes(point.date)) return [];
    const change = point.value - before.value;
    return change > 0 ? [{ month: point.date, before: before.date, change }] : [];
  });
  const largest = rises.sort((a, b) => b.change - a.change).slice(0, NAMED);
  return largest
    .sort((a, b) => a.month.localeCompare(b.month))
    .map((rise) => ({ ...rise, ...leaderOf(rise) }));
}

function leaderOf(rise: { month: string; before: string; change: number }): {
  country: string;
  share: number;
} {
  const changes = countries().map(({ alpha2 }) => {
    const change =
      (valueOn(METRIC, alpha2, rise.month) ?? 0) - (valueOn(METRIC, alpha2, rise.before) ?? 0);
    return { country: alpha2, share: change / rise.change };
  });
  return changes.reduce((best, item) => (item.share > best.share ? item : best));
}
