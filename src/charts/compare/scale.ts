/** Choosing one vertical scale for several lines: pure, for the browser, without d3. */

/** A scale from the lowest to the highest place on it, with round steps. */
export interface ValueScale {
  readonly steps: readonly number[];
  /** How high a value stands, from 0 at the bottom to 1 at the top. */
  readonly at: (value: number) => number;
}

/** Round steps from zero to at or above the largest value, which need not be reached. */
export function scaleFromZero(max: number): ValueScale {
  if (!(max > 0)) return linear([0, 1]);
  return linear(stepsBetween(0, max));
}

/** Round steps around values that are set against one: it need not begin at zero. */
export function scaleAround(min: number, max: number): ValueScale {
  return linear(stepsBetween(Math.min(min, 1), Math.max(max, 1)));
}

/** Powers of ten, or where there are few of them twos and fives too, around values above zero. */
export function scaleByPowers(min: number, max: number): ValueScale {
  const [low, high] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max))];
  const powers = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  const fine = powers.flatMap((power) => [1, 2, 5].map((factor) => rounded(factor * 10 ** power)));
  const bottom = fine.findLast((step) => step <= min) ?? 10 ** low;
  const top = fine.find((step) => step >= max && step > bottom) ?? 10 ** (high + 1);
  const within = fine.filter((step) => step >= bottom && step <= top);
  const tens = within.filter((step) => Number.isInteger(rounded(Math.log10(step))));
  const steps = within.length <= 6 ? within : everyFew(tens.length > 1 ? tens : within, 6);
  const [from, to] = [Math.log10(bottom), Math.log10(top)];
  return { steps, at: (value) => (Math.log10(value) - from) / (to - from) };
}

function linear(steps: readonly number[]): ValueScale {
  const [bottom, top] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  return { steps, at: (value) => (value - bottom) / (top - bottom) };
}

function stepsBetween(min: number, max: number): number[] {
  const rough = max > min ? (max - min) / 3 : 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(min / step + 1e-9);
  const count = Math.max(1, Math.ceil(max / step - 1e-9) - first);
  return Array.from({ length: count + 1 }, (_, index) => rounded((first + index) * step));
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** At most so many of them, evenly left out. */
function everyFew(steps: readonly number[], most: number): number[] {
  const every = Math.ceil(steps.length / most);
  return steps.filter((_, at) => at % every === 0);
}

/** A label: where its middle should be, and how high it is. */
export interface Block {
  readonly at: number;
  readonly height: number;
}

/** Moves labels apart so that none covers another and none leaves the room from `top` to `bottom`; gives their middles. */
export function spread(
  blocks: readonly Block[],
  [top, bottom]: readonly [number, number],
): number[] {
  const order = blocks.map((block, index) => ({ ...block, index })).sort((a, b) => b.at - a.at);
  const middles = blocks.map(({ at }) => at);
  let limit = bottom;
  for (const { at, height, index } of order) {
    middles[index] = Math.min(at, limit - height / 2);
    limit = (middles[index] ?? 0) - height / 2;
  }
  let least = top;
  for (const { height, index } of order.reverse()) {
    middles[index] = Math.max(middles[index] ?? 0, least + height / 2);
    least = (middles[index] ?? 0) + height / 2;
  }
  return middles;
}
