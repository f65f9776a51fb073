import { showTaskLines } from '../command/task-lines.ts';
import { hear, type Progress, STEPS, type Step } from './steps.ts';

/** Characters of a bar. */
const BAR = 24;

/** What a build is shown with. */
export interface Means {
  /** True when a person looks at a terminal that can redraw its lines. */
  readonly terminal: boolean;
  /** Milliseconds of any clock that only goes forward. */
  now(): number;
  print(line: string): void;
}

/** Shows the steps of a build from now on; resolves `finish` when all have ended and been shown. */
export interface Shown {
  finish(): Promise<void>;
  /** Shows no more, for a build that failed. */
  leave(): void;
}

/** Shows a build while it runs: lines with bars on a terminal, elsewhere a line at each quarter and each end. */
export function showSteps(means: Means): Shown {
  return means.terminal ? showBars(means) : showLines(means);
}

/** How far a step is, in words: `Pages 1,200 of 2,345`. */
export function wordsOf({ step, done, of }: Progress): string {
  const count = (number: number) => number.toLocaleString('en');
  if (of === null || of === 1) return step;
  return done === of ? `${step}: ${count(of)}` : `${step}: ${count(done)} of ${count(of)}`;
}

function hasEnded({ done, of }: Progress): boolean {
  return done === of;
}

function showLines({ now, print }: Means): Shown {
  const begun = new Map<Step, { at: number; quarter: number }>();
  const { promise, take } = whenAllEnded();
  const leave = hear((heard) => {
    const before = begun.get(heard.step) ?? { at: now(), quarter: 0 };
    const quarter = Math.floor((4 * heard.done) / (heard.of ?? Number.POSITIVE_INFINITY)) || 0;
    begun.set(heard.step, { ...before, quarter });
    if (hasEnded(heard)) print(`${wordsOf(heard)} (${((now() - before.at) / 1000).toFixed(1)} s)`);
    else if (quarter > before.quarter) print(wordsOf(heard));
    take(heard);
  });
  return { leave, finish: () => promise.then(leave) };
}

function showBars({ now }: Means): Shown {
  const far = new Map<Step, Progress>(
    STEPS.map((step) => [step, { step, done: 0, of: null }] as const),
  );
  const titles = STEPS.map((step) => [step, () => barOf(far.get(step) as Progress)] as const);
  const lines = showTaskLines(new Map<string, () => string>(titles), { now });
  const leave = hear((heard) => {
    far.set(heard.step, heard);
    if (hasEnded(heard)) lines.end(heard.step, null);
    else lines.draw(heard.step);
  });
  const give = () => {
    leave();
    const going = [...far.values()].filter((heard) => !hasEnded(heard));
    for (const { step } of going) lines.end(step, new Error(`${step} did not end`));
  };
  return { leave: give, finish: () => lines.finish().then(leave) };
}

function barOf(heard: Progress): string {
  const { done, of } = heard;
  if (of === null || of === 1) return wordsOf(heard);
  const full = of === 0 ? BAR : Math.round((BAR * done) / of);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${wordsOf(heard)}`;
}

/** Resolves its promise once it has heard the end of every step. */
function whenAllEnded(): { promise: Promise<void>; take(heard: Progress): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const going = new Set<Step>(STEPS);
  return {
    promise,
    take(heard) {
      if (hasEnded(heard)) going.delete(heard.step);
      if (going.size === 0) resolve();
    },
  };
}
