/** A moment as ARIN's list and copies of it write it: `2026-07-14T22:48:29.512Z`, `2023-09-07T13:56:45+00:00`. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|\+00:00)$/;

/** The milliseconds of a moment in UTC; `null` for any other text. */
export function momentIn(text: string): number | null {
  const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** The day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
