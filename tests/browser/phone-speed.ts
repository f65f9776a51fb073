import type { Page } from 'playwright-core';
import { threadOf, traceOf, wallOf } from './trace.ts';

/**
 * The index of the phones that Chrome's developer tools slow a browser down to (`CalibrationController.ts`): a cheap one of
 * 2022, as a Moto G Power, and one of the middle, as a Pixel 5.
 */
export const PHONES = { low: 264, mid: 1000 } as const;

/** Rounds of a piece of work, and the milliseconds they took. */
export interface Rounds {
  readonly rounds: number;
  readonly ms: number;
}

/** A browser's index here and now: by the clock on the wall, as Lighthouse has it, and by that of the processor. */
export interface Speed {
  readonly wall: number;
  readonly thread: number;
}

/** Milliseconds of each half of the index. */
const HALF = 250;

/**
 * Lighthouse's BenchmarkIndex (`computeBenchmarkIndex`, from version 6.3 on): the mean of how many strings of 10,000 letters
 * are grown and how many arrays of 100,000 numbers are copied in a second, each divided by ten.
 */
export function indexOf(halves: readonly Rounds[]): number {
  const each = halves.map(({ rounds, ms }) => Math.round(rounds / 10 / (ms / 1000)));
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}

/** How many times longer the phone takes for what takes its time on a machine of this index. */
export function rateFor(index: number, phone: keyof typeof PHONES): number {
  return index / PHONES[phone];
}

/** The speed of the page's browser at this moment; the page had best run this once before, so that all is compiled. */
export async function speedOf(page: Page): Promise<Speed> {
  const halves: { wall: Rounds; thread: Rounds }[] = [];
  for (const work of [growStrings, copyNumbers]) {
    let wall: Rounds = { rounds: 0, ms: 0 };
    const events = await traceOf(page, async () => {
      wall = await page.evaluate(work, HALF);
    });
    // Of all threads: others have longer tasks on the wall, in which they wait.
    const [task] = events
      .filter(({ name }) => name === 'RunTask')
      .sort((a, b) => threadOf(b) - threadOf(a));
    if (!task) throw new Error('expected the work to be a task in the trace, found none');
    halves.push({ wall, thread: { ...wall, ms: (wall.ms * threadOf(task)) / wallOf(task) } });
  }
  return {
    wall: indexOf(halves.map((half) => half.wall)),
    thread: indexOf(halves.map((half) => half.thread)),
  };
}

/** The half that makes garbage: strings, letter by letter. It runs within the page, so it uses nothing from here. */
function growStrings(ms: number): Rounds {
  const begun = Date.now();
  let rounds = 0;
  for (; Date.now() - begun < ms; rounds++) {
    let grown = '';
    for (let letter = 0; letter < 10_000; letter++) grown += 'a';
    // Whoever compiles this must not find that nobody looks at the string.
    if (grown.length !== 10_000) throw new Error('expected 10,000 letters');
  }
  return { rounds, ms: Date.now() - begun };
}

/** The half that makes none: numbers to and fro, with a look at the clock every tenth time. */
function copyNumbers(ms: number): Rounds {
  const here: number[] = [];
  const there: number[] = [];
  for (let at = 0; at < 100_000; at++) {
    here[at] = at;
    there[at] = at;
  }
  const begun = Date.now();
  let rounds = 0;
  for (; rounds % 10 !== 0 || Date.now() - begun < ms; rounds++) {
    const [from, to] = rounds % 2 === 0 ? [here, there] : [there, here];
    for (let at = 0; at < from.length; at++) to[at] = from[at] as number;
  }
  return { rounds, ms: Date.now() - begun };
}
