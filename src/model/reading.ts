/** One value of one measure: for an area (a country, EU, AP, ZZ or WORLD) at a date. */
export interface Reading {
  readonly area: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a span of two days with a slash, or `unknown` where a registry gives no date. */
  readonly date: string;
  /** In the measure's unit; `null` is "no data", which is never zero. */
  readonly value: number | null;
}
