import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeBrowsers } from './browser/browsers.ts';
import { type Face, WIDE } from './browser/faces.ts';
import { LONG, SPENT, type Task, tasksOf } from './browser/long-tasks.ts';
import { rateFor, type Speed, speedOf } from './browser/phone-speed.ts';
import { titleOf } from './browser/places.ts';
import { type Session, startSession } from './browser/session.ts';
import { DIST, figureThere } from './site/built.ts';

/**
 * `npm run bench -- tasks`: how long the built pages keep a cheap phone busy at one go while they are loaded, and with
 * what. A task's time of the processor on this machine is multiplied by how many times faster the machine is at that very
 * moment, by the same clock. Of several loads that with the median longest task is told, and the longest of each beside it.
 */
const LOADS = 5;

const NOTO = 'node_modules/@expo-google-fonts';
/** What a browser takes for hardly any page: no page of the site can take less. */
const SENTENCE = 'data:text/html,<!doctype html><p>One sentence of a few words.';
/** One page of each kind, by the face that the phone has. */
const PATHS: readonly (readonly [Face, readonly string[]])[] = [
  [
    WIDE,
    [
      SENTENCE,
      ...['', 'countries/ke/', 'ipv4/', 'used/', 'pace/', 'countries/', 'compare/', 'policies/'],
      ...['methodology/', 'groups/ldc/', 'quiz/', 'search/?q=kenya', 'about/'],
      ...figureThere('map-ipv6-held').flatMap((id) => [`figures/${id}/`, `embed/${id}/`]),
    ],
  ],
  [{ family: 'Noto Sans Arabic', folder: `${NOTO}/noto-sans-arabic`, spare: 0 }, ['ar/']],
  [{ family: 'Noto Sans SC', folder: `${NOTO}/noto-sans-sc`, spare: 0 }, ['zh/']],
];

/** A page loaded once: the machine's speed right before, and the page's longest task. */
interface Load {
  readonly speed: Speed;
  readonly tasks: readonly Task[];
  readonly longest: Task;
  /** Milliseconds of the longest task on the cheap phone. */
  readonly ms: number;
}

async function load(session: Session, gauge: Page, path: string): Promise<Load> {
  const speed = await speedOf(gauge);
  const tasks = await tasksOf(session, path);
  const longest = tasks.reduce((a, b) => (a.thread > b.thread ? a : b));
  return { speed, tasks, longest, ms: longest.thread * rateFor(speed.thread, 'low') };
}

const HEAD = [
  ...['milliseconds', 'longest', 'on wall', 'waiting', 'fonts', 'tasks', ...SPENT],
  ...['mid-tier', 'index', 'wall', 'rate', '', 'each load'],
];
const row = (words: readonly string[]) =>
  words.map((word, at) => (at === 0 ? word.padEnd(24) : word.padStart(9))).join('');

/** A page's line: on the cheap phone, then on one of the middle, then how fast the machine was. */
function lineOf(path: string, loads: Load[]): string {
  loads.sort((a, b) => a.ms - b.ms);
  const { speed, tasks, longest, ms } = loads[Math.floor(loads.length / 2)] as Load;
  const [rate, onWall] = [rateFor(speed.thread, 'low'), rateFor(speed.wall, 'low')];
  const many = tasks.filter(({ thread }) => thread * rate > LONG).length;
  const numbers = [
    ...[ms, longest.wall * onWall],
    `${((1 - longest.thread / longest.wall) * 100).toFixed(0)}%`,
    ...[longest.fonts * onWall, many, ...SPENT.map((kind) => longest.spent[kind] * rate)],
    ...[longest.thread * rateFor(speed.thread, 'mid'), speed.thread, speed.wall],
    ...[rate.toFixed(1), '', loads.map((one) => one.ms.toFixed(0)).join(' ')],
  ];
  const words = numbers.map((one) => (typeof one === 'number' ? one.toFixed(0) : one));
  return row([path === SENTENCE ? 'one sentence alone' : titleOf(path), ...words]);
}

const isThere = (path: string) =>
  path === SENTENCE || existsSync(join(DIST, path.replace(/\?.*/, ''), 'index.html'));

console.log(row(HEAD));
for (const [face, paths] of PATHS) {
  const session = await startSession([], face);
  const gauge = await session.open('about:blank');
  await speedOf(gauge);
  for (const path of paths.filter(isThere)) {
    const loads: Load[] = [];
    for (let at = 0; at < LOADS; at++) loads.push(await load(session, gauge, path));
    console.log(lineOf(path, loads));
  }
  await session.close();
}
await closeBrowsers();
