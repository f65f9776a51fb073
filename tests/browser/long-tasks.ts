import { PHONE } from './places.ts';
import type { Session } from './session.ts';
import { endOf, type TraceEvent, threadOf, traceOf, wallOf } from './trace.ts';

/** What a browser's main thread is busy with: our scripts, reading HTML, styles, layout, drawing, all else. */
export const SPENT = ['script', 'parse', 'style', 'layout', 'paint', 'other'] as const;
export type Spent = (typeof SPENT)[number];

/** What a browser does at one go, meanwhile answering nobody; milliseconds of this machine. */
export interface Task {
  /** On the wall: with what the thread waited for, and with what other programs took. */
  readonly wall: number;
  /** Of the processor alone. */
  readonly thread: number;
  /** On the wall, without the processor, while faces were asked for. */
  readonly fonts: number;
  /** What the processor's time went into. */
  readonly spent: Readonly<Record<Spent, number>>;
}

/** Milliseconds from which on a task is long, as browsers have it. */
export const LONG = 50;

/** Milliseconds in which all is loaded and what waits for a quiet moment has had it. */
const SETTLED = 1000;

const KINDS: Readonly<Record<string, Spent>> = {
  ...{ EvaluateScript: 'script', FunctionCall: 'script', 'v8.compile': 'script' },
  ...{ 'v8.compileModule': 'script', 'v8.evaluateModule': 'script', 'v8.run': 'script' },
  ...{ RunMicrotasks: 'script', EventDispatch: 'script', TimerFire: 'script', MajorGC: 'script' },
  ...{ FireIdleCallback: 'script', FireAnimationFrame: 'script', MinorGC: 'script' },
  ...{ ParseHTML: 'parse', ParseAuthorStyleSheet: 'style', UpdateLayoutTree: 'style' },
  ...{ Layout: 'layout', PrePaint: 'paint', Paint: 'paint', Layerize: 'paint', Commit: 'paint' },
};

/**
 * The tasks of a page in a window of a phone's size, from its first byte until it is at rest, at this machine's own speed.
 * Throws where the built site has no such page, which would have none.
 */
export async function tasksOf(session: Session, path: string): Promise<Task[]> {
  const page = await session.open('about:blank', {
    ...{ viewport: PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  });
  const events = await traceOf(page, async () => {
    const answer = await page.goto(path, { waitUntil: 'load' });
    // A page that is no file of a server, as one in its own address, has no answer.
    if (answer?.ok() === false)
      throw new Error(`expected a page, found ${answer.status()}: ${page.url()}`);
    await page.waitForTimeout(SETTLED);
  });
  await page.close();
  return tasksIn(events);
}

/** The tasks in a trace, on the main thread of the page, from the first that reads of it. */
export function tasksIn(events: readonly TraceEvent[]): Task[] {
  const parsed = events.filter(({ name }) => name === 'ParseHTML');
  const { pid, tid } = parsed.sort((a, b) => wallOf(b) - wallOf(a))[0] ?? {};
  const own = events
    .filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X')
    .sort((a, b) => a.ts - b.ts || wallOf(b) - wallOf(a));
  const begun = own.find(({ name }) => name === 'ParseHTML')?.ts ?? 0;
  return own
    .filter((one) => one.name === 'RunTask' && endOf(one) > begun)
    .map((task) => {
      const within = own.filter(({ ts }) => ts >= task.ts && ts < endOf(task));
      const fonts = waitedFor('FontCache::', within);
      return { wall: wallOf(task), thread: threadOf(task), fonts, spent: spentIn(within) };
    });
}

/** The time on the wall, without the processor, of the outermost events whose names begin so. */
function waitedFor(start: string, events: readonly TraceEvent[]): number {
  let [waited, until] = [0, 0];
  for (const event of events.filter(({ name }) => name.startsWith(start))) {
    if (event.ts < until) continue;
    waited += Math.max(0, wallOf(event) - threadOf(event));
    until = endOf(event);
  }
  return waited;
}

/** The time of a task and what is within it by what it went into: of each event what none within it took. */
function spentIn(events: readonly TraceEvent[]): Record<Spent, number> {
  const spent = { script: 0, parse: 0, style: 0, layout: 0, paint: 0, other: 0 };
  const open: { readonly event: TraceEvent; readonly kind: Spent }[] = [];
  for (const event of events) {
    while (open.length > 0 && endOf(open.at(-1)?.event ?? event) <= event.ts) open.pop();
    const around = open.at(-1)?.kind ?? 'other';
    const kind = KINDS[event.name] ?? around;
    if (open.length > 0) spent[around] -= threadOf(event);
    spent[kind] += threadOf(event);
    open.push({ event, kind });
  }
  return spent;
}
