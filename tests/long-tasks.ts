import { closeBrowsers } from './browser/browsers.ts';
import { type LongTask, longTasksOf, SPENT } from './browser/long-tasks.ts';
import { titleOf } from './browser/places.ts';
import { startSession } from './browser/session.ts';
import { figureThere } from './site/built.ts';

/**
 * `npm run bench -- tasks`: how long the built pages keep a slow phone busy at one go while they are loaded, and with
 * what. Of several runs that with the median longest task is told, and the longest of each beside it.
 */
const RUNS = 5;

/** One page of each kind. */
const PATHS = [
  ...['', 'countries/ke/', 'countries/', 'compare/', 'ipv4/', 'used/', 'quiz/', 'search/?q=kenya'],
  ...figureThere('map-ipv6-held').flatMap((id) => [`figures/${id}/`, `embed/${id}/`]),
];

const longest = (tasks: readonly LongTask[]) => Math.max(0, ...tasks.map(({ ms }) => ms));
const row = (words: readonly string[]) =>
  words.map((word, at) => (at === 0 ? word.padEnd(24) : word.padStart(9))).join('');

const session = await startSession();
console.log(row(['milliseconds', 'longest', 'tasks', ...SPENT, '', 'each run']));
for (const path of PATHS) {
  const runs: LongTask[][] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await longTasksOf(session, path));
  runs.sort((a, b) => longest(a) - longest(b));
  const tasks = runs[Math.floor(RUNS / 2)] ?? [];
  const spent = SPENT.map((kind) => tasks.reduce((sum, task) => sum + task.spent[kind], 0));
  const numbers = [longest(tasks), tasks.length, ...spent].map((one) => one.toFixed(0));
  const each = runs.map((one) => longest(one).toFixed(0)).join(' ');
  console.log(row([titleOf(path), ...numbers, '', each]));
}
await session.close();
await closeBrowsers();
