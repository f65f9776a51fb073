/** What the map shows, as its address says it. */
export interface MapState {
  readonly metric: string;
  readonly year: string;
}

/** Reads the state from the query of an address; what is missing or not offered is `null`. */
export function parseState(
  query: string,
  metrics: readonly string[],
): { metric: string | null; year: string | null } {
  const fields = new URLSearchParams(query);
  const metric = fields.get('metric') ?? '';
  const year = fields.get('year') ?? '';
  return {
    metric: metrics.includes(metric) ? metric : null,
    year: /^\d{4}$/.test(year) ? year : null,
  };
}

/** The query with the state in it; whatever else the query says stays. */
export function formatState(query: string, { metric, year }: MapState): string {
  const fields = new URLSearchParams(query);
  fields.set('metric', metric);
  fields.set('year', year);
  return `?${fields}`;
}

/** The step of a year, or else the newest. */
export function stepOfYear(steps: readonly { date: string }[], year: string | null): number {
  const found = steps.findIndex(({ date }) => date.slice(0, 4) === year);
  return found < 0 ? steps.length - 1 : found;
}
