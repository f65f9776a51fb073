import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_LANGUAGE } from '../../src/model/language.ts';
import { openSiteFolder } from './build.ts';
import { layOutEarlier, PROJECT, shortNameOf } from './earlier-project.ts';
import { openBenchFolder } from './full-size-files.ts';
import { keepRatios } from './history.ts';
import { describeUsage, medianUsage, runNpm, type Usage } from './run-npm.ts';

const PAIRS = 3;

/** One of two states of the project that are compared: where it lies, where it builds to, where its pictures are kept. */
interface Side {
  readonly name: string;
  readonly folder: string;
  readonly site: string;
  readonly pictures: string;
}

/**
 * Builds the site as the working folder has it in turns with an earlier commit's, each of its own tables: once with no
 * picture drawn before, then three times with all of them. Prints and keeps the ratios of wall time, memory and files.
 */
export function benchBuildAgainst(commit: string): void {
  const against = shortNameOf(commit);
  const folder = openBenchFolder();
  const earlier = join(folder, 'earlier');
  layOutEarlier(commit, earlier);
  const before = sideOf(against, earlier, join(earlier, 'dist'), folder);
  const now = sideOf('now', PROJECT, openSiteFolder(), folder);
  const first = { before: build(before), now: build(now) };
  const files = filesIn(now.site) / filesIn(before.site);
  keepRatios({ bench: 'build-first', against, ...ratiosOf(first.now, first.before), files });
  const pairs: { before: Usage; now: Usage }[] = [];
  // Each begins every second pair: what runs later finds a warmer machine.
  for (let pair = 0; pair < PAIRS; pair++)
    pairs.push(
      pair % 2 === 0
        ? { now: build(now), before: build(before) }
        : { before: build(before), now: build(now) },
    );
  const [later, sooner] = [
    medianUsage(pairs.map((one) => one.now)),
    medianUsage(pairs.map((one) => one.before)),
  ];
  keepRatios({ bench: 'build-again', against, ...ratiosOf(later, sooner), files });
}

function sideOf(name: string, folder: string, site: string, home: string): Side {
  return { name, folder, site, pictures: join(home, `pictures-${name}`) };
}

function build({ name, folder, site, pictures }: Side): Usage {
  // The root's language alone: the earlier commit may have no other, and would do a sixth of the work.
  const settings = { PICTURE_CACHE: pictures, LANGUAGES: ROOT_LANGUAGE };
  const usage = runNpm(folder, ['build', '--', '--outDir', site], settings);
  console.log(`${name.padEnd(9)}  ${describeUsage(usage)}, ${filesIn(site)} files`);
  return usage;
}

function ratiosOf(now: Usage, before: Usage) {
  return { time: now.wall / before.wall, memory: now.megabytes / before.megabytes };
}

function filesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}
