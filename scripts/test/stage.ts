import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Tally, tallyOfChecks, tallyOfCommand, tallyOfReport } from './tally.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One step of `npm test`: a program that ends with 0 when all is well. */
export interface Stage {
  /** What is checked, as the head of a line. */
  readonly name: string;
  readonly command: readonly string[];
  /** How the program reports what it counted, for all but those that are one check as a whole. */
  readonly counted: 'vitest' | 'rehearsal' | false;
}

/** What came of a stage. */
export interface Outcome {
  readonly tally: Tally;
  readonly seconds: number;
}

/** Folder of the build that is held against the first; below node_modules, where a build finds its packages. */
export const SECOND_BUILD = 'node_modules/.site-second';

/** The steps of `npm test` in order; each needs the ones before it. */
export const STAGES: readonly Stage[] = [
  { name: 'Types', command: ['astro', 'check'], counted: false },
  { name: 'Format and lint', command: ['biome', 'ci', '--error-on-warnings'], counted: false },
  { name: 'Ingest', command: ['npm', 'run', '--silent', 'ingest'], counted: false },
  { name: 'Unit tests', command: vitest('unit'), counted: 'vitest' },
  { name: 'Rehearsal', command: rehearsal(), counted: 'rehearsal' },
  { name: 'Build', command: ['npm', 'run', '--silent', 'build'], counted: false },
  { name: 'Second build', command: secondBuild(), counted: false },
  { name: 'Built site', command: vitest('site'), counted: 'vitest' },
  { name: 'Browser', command: vitest('browser'), counted: 'vitest' },
];

/** All nights in a hundredth of the records; the site is built where data are many and new, and where they are few. */
function rehearsal(): string[] {
  return ['node', 'scripts/rehearse.ts', '--size', '0.01', '--build', '5,6'];
}

function secondBuild(): string[] {
  return ['npm', 'run', '--silent', 'build', '--', '--outDir', resolve(SECOND_BUILD)];
}

function vitest(project: string): string[] {
  return ['vitest', 'run', '--project', project, '--reporter', 'default'];
}

/** Runs a stage with its output going to the terminal. */
export function runStage(stage: Stage, env: Environment): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const file = join(folder, 'report.json');
  const [program = '', ...rest] = [...stage.command, ...reporterOf(stage, file)];
  const start = performance.now();
  const { status } = spawnSync(program, rest, { stdio: 'inherit', env });
  const seconds = (performance.now() - start) / 1000;
  const report = existsSync(file) ? readFileSync(file, 'utf8') : null;
  rmSync(folder, { recursive: true });
  const succeeded = status === 0;
  return { tally: tallyOf(stage, report, succeeded), seconds };
}

/** Options by which a program writes what it counted into a file. */
function reporterOf({ counted }: Stage, file: string): string[] {
  if (counted === 'vitest') return ['--reporter', 'json', `--outputFile.json=${file}`];
  return counted === 'rehearsal' ? ['--report', file] : [];
}

function tallyOf({ counted }: Stage, report: string | null, succeeded: boolean): Tally {
  if (counted === 'vitest') return tallyOfReport(report, succeeded);
  return counted === 'rehearsal' ? tallyOfChecks(report, succeeded) : tallyOfCommand(succeeded);
}
