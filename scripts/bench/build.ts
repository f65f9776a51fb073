import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './earlier-project.ts';
import { openBenchFolder } from './full-size-files.ts';
import { keepRatios } from './history.ts';
import { describeUsage, medianUsage, runNpm, type Usage } from './run-npm.ts';

const PAIRS = 3;

/**
 * Builds the site of the committed tables, its pictures drawn before, in turns with their ingest alone, each in fresh
 * processes, and prints time and peak memory of both. Processor time is kept, which other work bears on least.
 */
export function benchBuild(): void {
  const cache = { PICTURE_CACHE: join(openBenchFolder(), 'pictures') };
  const site = openSiteFolder();
  const ingest = () => runNpm(PROJECT, ['ingest']);
  const build = () => runNpm(PROJECT, ['build', '--', '--outDir', site], cache);
  console.log(`first build  ${describeUsage(build())}`);
  const pairs: { ingest: Usage; build: Usage }[] = [];
  for (let pair = 1; pair <= PAIRS; pair++) {
    const one = { ingest: ingest(), build: build() };
    pairs.push(one);
    console.log(
      `ingest ${pair}  ${describeUsage(one.ingest)}\nbuild ${pair}   ${describeUsage(one.build)}`,
    );
  }
  const [small, large] = [
    medianUsage(pairs.map((pair) => pair.ingest)),
    medianUsage(pairs.map((pair) => pair.build)),
  ];
  const [time, memory] = [large.seconds / small.seconds, large.megabytes / small.megabytes];
  keepRatios({ bench: 'build', against: 'ingest', time, memory });
}

/** A folder for a site that goes with the process; below node_modules, where a build finds its packages. */
export function openSiteFolder(): string {
  const site = mkdtempSync(join(PROJECT, 'node_modules/.site-bench-'));
  process.once('exit', () => rmSync(site, { recursive: true, force: true }));
  return site;
}
