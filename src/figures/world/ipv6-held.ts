import { greatest, sum } from 'd3';
import { monthAfter } from '../../charts/parts/time.ts';
import { isMeasured, type Measured } from '../../metrics/parts/latest.ts';
import { WORLD } from '../../model/area.ts';
import type { Data } from '../../published/data.ts';
import { seriesTable } from '../counted.ts';
import { numbers } from '../facts.ts';
import type { Figure, World } from '../figure.ts';
import { drawSeries, type SeriesFacts, seriesFacts, seriesWords } from '../one-series.ts';
import { caveatWords } from '../tell-table.ts';

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

/** IPv6 space of the world, month by month. */
interface WorldHeldFacts extends SeriesFacts {
  /** The months that moved it most, in order of time; none where it has not risen. */
  readonly jumps: readonly Jump[];
  /** Their part of the whole rise, 0 to 1. */
  readonly jumpShare: number;
}

/** IPv6 space registered in the world, month by month, with the months that moved it most. */
export const worldIpv6Held: Figure<WorldHeldFacts, World> = {
  id: 'world-ipv6-held',
  facts: factsOf,
  tell(facts, text) {
    const { first, last, jumps, jumpShare, breaks } = facts;
    const isOfTwo = breaks.some((month) => month > first.date && month <= last.date);
    const words = text.worldFigures.ipv6Held;
    return {
      ...seriesWords(facts, text),
      title: words.title({
        ...{ growth: last.value / first.value - 1, from: first.date, to: last.date },
      }),
      sentence: words.sentence({
        ...{ from: first.date, to: last.date, before: first.value, after: last.value },
      }),
      notes: [
        ...[words.jumps({ jumps, jumpShare })].filter((note) => note !== ''),
        ...(isOfTwo ? [words.sources] : []),
        ...caveatWords(facts, text),
      ],
    };
  },
  draw(facts, words, text) {
    const label = text.worldFigures.ipv6Held.line(facts.last.value);
    const notes = facts.jumps.map(({ month }) => ({ date: month, text: text.shortDate(month) }));
    return {
      drawings: drawSeries(facts, { line: { tone: 'cool', label, notes }, words }, text),
    };
  },
};

/** One month is no course of time, and growth from nothing has no measure. */
function factsOf(data: Data): WorldHeldFacts | null {
  const table = seriesTable(data, [METRIC, WORLD], numbers('ipv6_slash32s', 'slash32s'));
  const points = data.series(METRIC, WORLD);
  const facts = seriesFacts(data, { metric: METRIC, points, table });
  if (!facts || facts.first.date === facts.last.date || facts.first.value === 0) return null;
  const rise = facts.last.value - facts.first.value;
  if (rise <= 0) return { ...facts, jumps: [], jumpShare: 0 };
  const jumps = largestJumps(data, points.filter(isMeasured));
  return { ...facts, jumps, jumpShare: sum(jumps, ({ change }) => change) / rise };
}

/** The largest rises from one month to the very next by the same source, in order of time. */
export function largestJumps(data: Data, known: readonly Measured[]): Jump[] {
  const { breaks } = data.measure(METRIC);
  const rises = known.slice(1).flatMap((point, index) => {
    const before = known[index];
    if (!before || monthAfter(before.date) !== point.date) return [];
    if (breaks.includes(point.date)) return [];
    const change = point.value - before.value;
    return change > 0 ? [{ month: point.date, before: before.date, change }] : [];
  });
  const largest = rises.sort((a, b) => b.change - a.change).slice(0, NAMED);
  return largest
    .sort((a, b) => a.month.localeCompare(b.month))
    .flatMap((rise) => leaderOf(data, rise) ?? []);
}

function leaderOf(data: Data, rise: Pick<Jump, 'month' | 'before' | 'change'>): Jump | null {
  const changes = data.countries.map(({ alpha2 }) => {
    const [before, after] = [rise.before, rise.month].map((on) => data.valueOn(METRIC, alpha2, on));
    return { country: alpha2, share: ((after ?? 0) - (before ?? 0)) / rise.change };
  });
  const leader = greatest(changes, ({ share }) => share);
  return leader ? { ...rise, ...leader } : null;
}
