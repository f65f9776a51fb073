import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { daysAfter } from '../src/model/days-after.ts';
import { Provenance } from '../src/model/provenance.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { serveMirror } from './mirror/serve-mirror.ts';
import { describeFailures, tableOf, tallyOfNights } from './rehearse/describe.ts';
import { emptyOut, makeHome, thinOut } from './rehearse/home.ts';
import { liveNight, type Outcome } from './rehearse/live-night.ts';
import { NIGHTS, type Stage } from './rehearse/nights.ts';
import { type Options, readOptions, USAGE } from './rehearse/options.ts';
import { formatTally } from './test/tally.ts';

const DATA = resolve(import.meta.dirname, '../data');

/** Lives through the nights asked for, in copies of the project, and says of each what came of it. */
async function rehearse(options: Options, folder: string): Promise<Outcome[]> {
  const mirror = join(folder, 'mirror');
  mkdirSync(mirror, { recursive: true });
  const served = await serveMirror(mirror);
  const stage: Stage = { data: DATA, mirror, served, size: options.size, firstDay: firstDay() };
  const outcomes: Outcome[] = [];
  try {
    for (const night of NIGHTS.filter(({ id }) => isNeeded(id, options.nights))) {
      const home = join(folder, night.fromNothing ? 'nothing' : 'project');
      if (night.fromNothing || outcomes.length === 0) prepareHome(home, night.fromNothing, options);
      const outcome = await liveNight(night, stage, { home, builds: isBuilt(night.id, options) });
      for (const line of describeFailures(outcome)) console.error(line);
      outcomes.push(outcome);
    }
    return outcomes;
  } finally {
    await served.close();
  }
}

/** Every later night of the same project follows the first, which is then lived through too. */
function isNeeded(id: number, nights: readonly number[]): boolean {
  return nights.includes(id) || (id === 1 && nights.some((night) => night < 6));
}

function isBuilt(id: number, { nights, builds }: Options): boolean {
  return nights.includes(id) && builds.includes(id);
}

function prepareHome(home: string, isEmpty: boolean, { size }: Options): void {
  makeHome(home);
  if (isEmpty) emptyOut(join(home, 'data'));
  else thinOut(join(home, 'data'), size);
}

/** The day after the newest file of the committed edition was read. */
function firstDay(): string {
  const { sources } = Provenance.parse(
    JSON.parse(readFileSync(join(DATA, 'sources.json'), 'utf8')),
  );
  const newest = sources
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error('the committed data name no source');
  return daysAfter(newest, 1);
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'ipv6-atlas-rehearsal-'));
  try {
    const outcomes = await rehearse(options, folder);
    const tally = tallyOfNights(outcomes);
    if (options.report !== null) writeFileSync(options.report, JSON.stringify(tally));
    console.log(`${tableOf(outcomes)}\n${formatTally([tally])}`);
    return tally.failed === 0 ? EXIT_CODES.new : EXIT_CODES.refused;
  } finally {
    if (options.keep === null) rmSync(folder, { recursive: true, force: true });
  }
}

await run(main, USAGE);
