import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysAfter } from '../../src/model/days-after.ts';
import { Provenance } from '../../src/model/provenance.ts';
import { argumentsOf } from '../command/npm-script.ts';
import { mirrored } from '../fetch/address.ts';
import { endpointsFor } from '../fetch/endpoints.ts';
import type { Night, Stage } from './nights.ts';
import { type Run, runProgram } from './run-program.ts';

/** One thing that must hold, and what speaks against it. */
export interface Check {
  readonly name: string;
  readonly problems: readonly string[];
}

/** What came of a night. */
export interface Outcome {
  readonly night: Night;
  readonly day: string;
  readonly refresh: Run;
  /** Time and memory of ingest, build and checks; null where nothing was built. */
  readonly build: Run | null;
  /** Ids of the sources that kept their last rows. */
  readonly stale: readonly string[];
  /** HTML pages of the built site; null where none was built. */
  readonly pages: number | null;
  readonly checks: readonly Check[];
}

/** Lives through a night in a copy of the project: refresh, ingest, and where it is wanted build and checks. */
export async function liveNight(
  night: Night,
  stage: Stage,
  { home, builds }: { home: string; builds: boolean },
): Promise<Outcome> {
  const day = daysAfter(stage.firstDay, night.daysLater);
  const log = join(home, `night-${night.id}.log`);
  const pictures = stage.size < 1 ? 'blank' : 'drawn';
  const now = `${day}T03:30:00Z`;
  const setting = { folder: home, now, log, pictures, told: night.told } as const;
  night.set(stage, day);
  const before = digestOf(home);
  const from = night.fromNothing ? ['--from', join(stage.mirror, 'plain')] : mirrorOf(stage, home);
  const command = [...argumentsOf('refresh'), ...from, '--data', 'data'];
  const refresh = await runProgram(command, setting);
  const stale = staleIn(home);
  const checks = [
    checkOf(`the refresh ends with ${night.exit}`, endingOf(refresh, night.exit, log)),
    checkOf('the sources are stale that must be', staleFaults(night, stale, home)),
    ...(refresh.code === 0
      ? []
      : [
          checkOf(
            'no byte of data is touched',
            before === digestOf(home) ? [] : ['the data differ'],
          ),
        ]),
  ];
  // Nothing new to build of: the site is that of the night before.
  if (refresh.code === 10) return { night, day, refresh, build: null, stale, pages: null, checks };
  if (refresh.code === 0)
    checks.push(
      await checkTables(setting, night.fromNothing ? join(stage.mirror, 'plain') : '.cache'),
    );
  const { build, pages, more } = await publishNight(setting, builds);
  return { night, day, refresh, build, stale, pages, checks: [...checks, ...more] };
}

/** Options by which a refresh asks the mirror; the host that hangs or resets is one apart, as in truth. */
function mirrorOf({ served }: Stage, home: string): string[] {
  const file = join(home, 'endpoints.json');
  const iana = endpointsFor([], []).filter(({ source }) => source === 'iana');
  const apart = iana.map(({ id, address }) => [id, mirrored(address, served.apart)]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(apart)));
  return ['--mirror', served.origin, '--endpoints', file];
}

type Setting = Parameters<typeof runProgram>[1];

/** Ingests, and builds and checks the site where that is wanted. */
async function publishNight(setting: Setting, builds: boolean) {
  const { folder, log } = setting;
  const ingest = await runProgram(argumentsOf('ingest'), setting);
  const more = [checkOf('the ingest ends with 0', endingOf(ingest, 0, log))];
  if (!builds || ingest.code !== 0) return { build: null, pages: null, more };
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  await runProgram(argumentsOf('thaw'), setting);
  const build = await runProgram(argumentsOf('build'), setting);
  more.push(checkOf('the build ends with 0', endingOf(build, 0, log)));
  if (build.code !== 0) return { build, pages: null, more };
  const pages = readdirSync(join(folder, 'dist'), { recursive: true }).filter((path) =>
    String(path).endsWith('.html'),
  ).length;
  return { build, pages, more: [...more, ...(await checkSite(setting))] };
}

/** Counts the tables again from the files they were made of: a program of its own, as it shares nothing with a refresh. */
async function checkTables(setting: Setting, from: string): Promise<Check> {
  const run = await runProgram([...argumentsOf('recount'), '--from', from], setting);
  return checkOf('the tables are those of the files, counted again', endingOf(run, 0, setting.log));
}

/** Asks the checks of the built site, which are a program of their own: scripts know nothing of pages. */
async function checkSite(setting: Setting): Promise<Check[]> {
  const found = join(setting.folder, 'checks.json');
  rmSync(found, { force: true });
  const args = ['tests/rehearsed.ts', '--site', 'dist', '--data', 'data', '--out', 'checks.json'];
  const run = await runProgram(args, setting);
  const checks: Check[] = existsSync(found) ? JSON.parse(readFileSync(found, 'utf8')) : [];
  return [...checks, checkOf('the checks of the site end with 0', endingOf(run, 0, setting.log))];
}

function checkOf(name: string, problems: readonly string[]): Check {
  return { name, problems };
}

function endingOf({ code }: Run, expected: number, log: string): string[] {
  if (code === expected) return [];
  const said = readFileSync(log, 'utf8').trimEnd().split('\n');
  return [`it ended with ${code}`, ...said.slice(-12)];
}

/** A source that the project has no longer need not be stale. */
function staleFaults({ stale: expected }: Night, found: readonly string[], home: string): string[] {
  const known = sourcesIn(home).map(({ id }) => id);
  return [
    ...expected.filter((id) => known.includes(id) && !found.includes(id)).map((id) => `not ${id}`),
    ...found.filter((id) => !expected.includes(id)).map((id) => `also ${id}`),
  ];
}

function sourcesIn(home: string): Provenance['sources'] {
  const path = join(home, 'data/sources.json');
  return existsSync(path) ? Provenance.parse(JSON.parse(readFileSync(path, 'utf8'))).sources : [];
}

function staleIn(home: string): string[] {
  return sourcesIn(home).flatMap(({ id, stale }) => (stale ? [id] : []));
}

/** What the tables, what changed and where all came from amount to, byte for byte. */
function digestOf(home: string): string {
  const paths = readdirSync(join(home, 'data'), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !/[\\/](published|\.[^\\/]+)([\\/]|$)/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = paths.map((path) => `${path} ${hash('sha256', readFileSync(path))}`);
  return hash('sha256', files.join('\n'));
}
