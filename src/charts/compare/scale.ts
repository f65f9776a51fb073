/** Choosing one vertical scale for several lines: pure, for the browser, without d3. */

/** A round number at or above `max`, and steps from zero up to it. */
export function niceSteps(max: number): number[] {
  if (!(max > 0)) return [0, 1];
  const rough = max / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(max / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Pushes labels apart, from the lowest on the page upwards, so that none covers another. */
export function spread(positions: readonly number[], gap: number): number[] {
  const order = positions.map((y, index) => ({ y, index })).sort((a, b) => b.y - a.y);
  const placed = [...positions];
  let limit = Number.POSITIVE_INFINITY;
  for (const { y, index } of order) {
    placed[index] = Math.min(y, limit);
    limit = (placed[index] ?? 0) - gap;
  }
  return placed;
}

/** What the address says: up to six codes, each once, of those that exist, and a measure. */
export function readChoice(
  query: string,
  known: {
    readonly codes: ReadonlySet<string>;
    readonly metrics: readonly string[];
    readonly start: readonly string[];
  },
): { codes: string[]; metric: string } {
  const state = new URLSearchParams(query);
  const asked = (state.get('c') ?? '')
    .toLowerCase()
    .split(',')
    .filter((code) => known.codes.has(code));
  const codes = [...new Set(asked)].slice(0, MOST);
  const metric = state.get('metric') ?? '';
  return {
    codes: state.has('c') && codes.length > 0 ? codes : [...known.start],
    metric: known.metrics.includes(metric) ? metric : (known.metrics[0] ?? ''),
  };
}

/** How many lines one chart can carry and stay readable. */
export const MOST = 6;
