import { SCALES, type Scale } from './comparison.ts';

/** How many lines one chart can carry and stay readable. */
export const MOST = 6;

/** What is compared, and how. */
export interface ComparedChoice {
  /** As in addresses. */
  readonly codes: readonly string[];
  readonly metric: string;
  readonly scale: Scale;
}

/** What may be chosen. */
export interface Choosable {
  /** Whether there is an area of this code. */
  readonly isKnown: (code: string) => boolean;
  /** Ways to show each measure, by its id. */
  readonly metrics: Readonly<Record<string, readonly Scale[]>>;
  /** What is shown where the address says nothing. */
  readonly start: readonly string[];
  readonly startMetric: string;
}

/** What the address says: up to six codes, each once, of those that exist, a measure, and a way that it can be shown. */
export function readChoice(query: string, known: Choosable): ComparedChoice {
  const state = new URLSearchParams(query);
  const asked = (state.get('c') ?? '').toLowerCase().split(',').filter(known.isKnown);
  const codes = [...new Set(asked)].slice(0, MOST);
  const named = state.get('metric') ?? '';
  const metric = Object.hasOwn(known.metrics, named) ? named : known.startMetric;
  return {
    codes: codes.length > 0 ? codes : known.start,
    metric,
    scale: scaleOf(state.get('scale') ?? '', known.metrics[metric] ?? []),
  };
}

/** The way asked for where the measure can be shown so; else as it is. */
export function scaleOf(asked: string, possible: readonly Scale[]): Scale {
  return SCALES.find((one) => one === asked && possible.includes(one)) ?? 'amount';
}

/** The same choice as an address has it, with its question mark. */
export function writeChoice({ codes, metric, scale }: ComparedChoice): string {
  return `?c=${codes.join(',')}&metric=${metric}${scale === 'amount' ? '' : `&scale=${scale}`}`;
}
