import { PHONE } from './places.ts';
import type { Session } from './session.ts';

/** What a browser's main thread is busy with: our scripts, reading HTML, styles, layout, drawing, all else. */
export const SPENT = ['script', 'parse', 'style', 'layout', 'paint', 'other'] as const;
export type Spent = (typeof SPENT)[number];

/** A task after which a page answers late: its milliseconds of the processor, and what they went into. */
export interface LongTask {
  readonly ms: number;
  readonly spent: Readonly<Record<Spent, number>>;
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor, on which other programs of the machine bear little. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly frame?: string } };
}

/** Milliseconds from which on a task is long, as browsers have it. */
const LONG = 50;
/** How many times slower than this machine the phone is. */
const SLOWER = 4;
/** Milliseconds in which all is loaded and what waits for a quiet moment has had it. */
const SETTLED = 1500;

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
];

const KINDS: Readonly<Record<string, Spent>> = {
  ...{ EvaluateScript: 'script', FunctionCall: 'script', 'v8.compile': 'script' },
  ...{ 'v8.compileModule': 'script', 'v8.evaluateModule': 'script', 'v8.run': 'script' },
  ...{ RunMicrotasks: 'script', EventDispatch: 'script', TimerFire: 'script', MajorGC: 'script' },
  ...{ FireIdleCallback: 'script', FireAnimationFrame: 'script', MinorGC: 'script' },
  ...{ ParseHTML: 'parse', ParseAuthorStyleSheet: 'style', UpdateLayoutTree: 'style' },
  ...{ Layout: 'layout', PrePaint: 'paint', Paint: 'paint', Layerize: 'paint', Commit: 'paint' },
};

/**
 * The long tasks of a page on a phone four times slower than this machine, from its first byte until it is at rest.
 * Throws where the built site has no such page, which would have none.
 */
export async function longTasksOf(session: Session, path: string): Promise<LongTask[]> {
  const page = await session.open('about:blank', {
    ...{ viewport: PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: CATEGORIES });
  const answer = await page.goto(path, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`expected a page, found ${answer?.status()}: ${page.url()}`);
  await page.waitForTimeout(SETTLED);
  const trace = await browser?.stopTracing();
  await page.close();
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
  return tasksIn(traceEvents);
}

/** The long tasks in a trace, on the main thread of the page, from the first that reads of it. */
export function tasksIn(events: readonly TraceEvent[]): LongTask[] {
  const parsed = events.filter(({ name }) => name === 'ParseHTML');
  const { pid, tid } = parsed.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0))[0] ?? {};
  const own = events
    .filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const begun = own.find(({ name }) => name === 'ParseHTML')?.ts ?? 0;
  const tasks = own.filter(
    (one) => one.name === 'RunTask' && msOf(one) > LONG && endOf(one) > begun,
  );
  return tasks.map((task) => ({ ms: msOf(task), spent: spentIn(task, own) }));
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const msOf = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;

/** The time of a task by what it went into: of each event what none within it took. */
function spentIn(task: TraceEvent, own: readonly TraceEvent[]): Record<Spent, number> {
  const spent = { script: 0, parse: 0, style: 0, layout: 0, paint: 0, other: 0 };
  const open: { readonly event: TraceEvent; readonly kind: Spent }[] = [];
  for (const event of own.filter(({ ts }) => ts >= task.ts && ts < endOf(task))) {
    while (open.length > 0 && endOf(open.at(-1)?.event ?? event) <= event.ts) open.pop();
    const around = open.at(-1)?.kind ?? 'other';
    const kind = KINDS[event.name] ?? around;
    if (open.length > 0) spent[around] -= msOf(event);
    spent[kind] += msOf(event);
    open.push({ event, kind });
  }
  return spent;
}
