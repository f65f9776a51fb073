import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_LANGUAGE } from '../../src/model/language.ts';
import { PROJECT } from './earlier-project.ts';
import { openBenchFolder } from './full-size-files.ts';
import { keepRatios } from './history.ts';
import { describeUsage, medianUsage, runNpm, type Usage } from './run-npm.ts';

const PAIRS = 3;

/**
 * Builds the site of the committed tables, its pictures drawn before, in turns in every language and in the root's alone,
 * each in fresh processes, and prints time and peak memory of both. Prints the ratio of the times on the wall and of the
 * peaks, and keeps them.
 */
export function benchBuild(): void {
  const site = openSiteFolder();
  const build = (settings: Readonly<Record<string, string>>) =>
    runNpm(PROJECT, ['build', '--', '--outDir', site], settings);
  const cache = { PICTURE_CACHE: join(openBenchFolder(), 'pictures') };
  const all = () => build(cache);
  const one = () => build({ ...cache, LANGUAGES: ROOT_LANGUAGE });
  console.log(`first build        ${describeUsage(all())}`);
  const pairs: { one: Usage; all: Usage }[] = [];
  for (let pair = 1; pair <= PAIRS; pair++) {
    const both = { one: one(), all: all() };
    pairs.push(both);
    console.log(`one language ${pair}     ${describeUsage(both.one)}`);
    console.log(`every language ${pair}   ${describeUsage(both.all)}`);
  }
  const [small, large] = [
    medianUsage(pairs.map((pair) => pair.one)),
    medianUsage(pairs.map((pair) => pair.all)),
  ];
  const [time, memory] = [large.wall / small.wall, large.megabytes / small.megabytes];
  keepRatios({ bench: 'build', against: ROOT_LANGUAGE, time, memory });
}

/** A folder for a site that goes with the process; below node_modules, where a build finds its packages. */
export function openSiteFolder(): string {
  const site = mkdtempSync(join(PROJECT, 'node_modules/.site-bench-'));
  process.once('exit', () => rmSync(site, { recursive: true, force: true }));
  return site;
}
