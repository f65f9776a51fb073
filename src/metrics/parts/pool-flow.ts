import { pairs, sum } from 'd3';
import type { Point } from './series.ts';

/** How one state of a pool changed between two months. */
export interface StateChange<State extends string> {
  readonly state: State;
  readonly before: number;
  readonly after: number;
}

/** What a pool's amounts at two months, and at those between them, tell of the flow. */
export interface PoolFlow<State extends string> {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly StateChange<State>[];
  /** What the whole pool came to lose: delegated less returned. Negative where more came back. */
  readonly net: number;
  /**
   * At least so much left the pool, and at least so much came into it: the falls and the rises of its whole
   * from month to month. Within a month what left and what came in cancel out and are not seen.
   */
  readonly leftAtLeast: number;
  readonly cameAtLeast: number;
}

/**
 * The flow of a pool between its first and its last month with a value for every state. Throws RangeError when
 * there are fewer than two such months.
 */
export function poolFlow<State extends string>(
  states: Readonly<Record<State, readonly Point[]>>,
): PoolFlow<State> {
  const names = Object.keys(states) as State[];
  const amountOf = (state: State, date: string) =>
    states[state].find((point) => point.date === date)?.value ?? null;
  const months = (states[names[0] as State] ?? [])
    .map(({ date }) => date)
    .filter((date) => names.every((state) => amountOf(state, date) !== null));
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined || from === to)
    throw new RangeError(`expected two months with every state, found ${months.length}`);
  const wholes = months.map((date) => sum(names, (state) => amountOf(state, date)));
  const steps = pairs(wholes).map(([before, after]) => before - after);
  return {
    from,
    to,
    changes: names.map((state) => ({
      state,
      before: amountOf(state, from) ?? 0,
      after: amountOf(state, to) ?? 0,
    })),
    net: sum(steps),
    leftAtLeast: sum(steps.filter((step) => step > 0)),
    cameAtLeast: -sum(steps.filter((step) => step < 0)) + 0,
  };
}
