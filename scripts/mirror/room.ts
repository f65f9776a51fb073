/** First number and the one after the last. */
export type Span = readonly [from: number, to: number];

/** Numbers that are free to be given out, in spans from the lowest to the highest. */
export class Room {
  readonly #spans: { from: number; to: number }[];

  constructor(spans: readonly Span[]) {
    this.#spans = spans.map(([from, to]) => ({ from, to }));
  }

  /** The first number of the first place where so many fit, from a multiple of `step` on; null when none does. */
  take(size: number, step: number): number | null {
    for (const span of this.#spans) {
      const start = Math.ceil(span.from / step) * step;
      if (start + size > span.to) continue;
      span.from = start + size;
      return start;
    }
    return null;
  }
}

/** What is left of spans when others are cut out. */
export function without(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  return cuts.reduce(
    (left, [low, high]) =>
      left
        .flatMap(([from, to]): Span[] => [
          [from, Math.min(to, low)],
          [Math.max(from, high), to],
        ])
        .filter(([from, to]) => from < to),
    [...spans],
  );
}
