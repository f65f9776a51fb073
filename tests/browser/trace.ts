import type { Page } from 'playwright-core';

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Time on the wall. */
  readonly dur?: number;
  /** Time of the processor: without what other programs took and what the thread waited for. Absent below 1. */
  readonly tdur?: number;
}

const CATEGORIES = [
  ...['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  ...['v8', 'v8.execute', 'fonts'],
];

/** What the processes of a page's browser did while the work was done. */
export async function traceOf(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('expected a page of a browser that was started here');
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** The end of an event on the wall. */
export const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Milliseconds of an event on the wall. */
export const wallOf = ({ dur = 0 }: TraceEvent) => dur / 1000;

/** Milliseconds of the processor that an event took. */
export const threadOf = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;
