import type { Scale } from '../../charts/compare/comparison.ts';
import { isMeasured } from '../../metrics/parts/latest.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import { remembered } from '../remembered.ts';

/** How a measure is compared. */
interface Comparing {
  /** Ways to show it beside as it is, where they are true of it. */
  readonly scales: readonly Scale[];
  /** What a group has: the sum of its members, a ratio of sums over their people, or the median of its members. */
  readonly group: 'sum' | 'per-person' | 'median';
  /** What is divided by people, and for how many of them. */
  readonly held?: { readonly metric: MetricId; readonly people: number };
  /** Single days, which no line joins. */
  readonly isDays?: true;
}

/**
 * Measures that can be compared, in the order in which they are offered. A part of the world's total is told of what
 * adds up; shares of users are of whom somebody measured, so that no part or growth of them is told.
 */
const COMPARING = {
  'ipv6-users-google': { scales: ['amount'], group: 'median', isDays: true },
  'ipv6-capable-apnic': { scales: ['amount'], group: 'median' },
  'ipv4-per-person': {
    scales: ['amount', 'index', 'log'],
    group: 'per-person',
    held: { metric: 'ipv4-held', people: 1 },
  },
  'ipv4-held': { scales: ['amount', 'share', 'index', 'log'], group: 'sum' },
  'ipv6-per-million': {
    scales: ['amount', 'index', 'log'],
    group: 'per-person',
    held: { metric: 'ipv6-held', people: 1e6 },
  },
  'ipv6-held': { scales: ['amount', 'share', 'index', 'log'], group: 'sum' },
} as const satisfies Partial<Record<MetricId, Comparing>>;

export type Compared = keyof typeof COMPARING;
const COMPARED = Object.keys(COMPARING) as Compared[];

/** How a measure is compared. */
export function comparing(metric: Compared): Comparing {
  return COMPARING[metric];
}

/** The measures to compare that have two dates or more. */
export const comparedMeasures = remembered((data: Data): readonly Compared[] => {
  const known = COMPARED.filter((metric) => metric in data.published.metrics);
  return known.filter((metric) => datesOf(data, metric).size > 1);
});

/** The measure that the comparison begins with: the first whose dates make a line. */
export function firstMeasure(data: Data): Compared | undefined {
  const all = comparedMeasures(data);
  const lines = all.filter((metric) => !comparing(metric).isDays);
  return lines.find((metric) => metric === 'ipv4-per-person') ?? lines[0] ?? all[0];
}

/** The dates on which any area has a value. */
function datesOf(data: Data, metric: Compared): ReadonlySet<string> {
  const points = Object.values(data.seriesOf(metric)).flat();
  return new Set(points.filter(isMeasured).map(({ date }) => date));
}
