import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedFiles, type Tally, tallyOfChecks, tallyOfCommand, tallyOfReport } from './tally.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One step of `npm test`: a program that ends with 0 when all is well. */
export interface Stage {
  /** What is checked, as the head of a line. */
  readonly name: string;
  readonly command: readonly string[];
  /** How the program reports what it counted, for all but those that are one check as a whole. */
  readonly counted: 'vitest' | 'rehearsal' | false;
  /** Stages that must have passed: without what they leave this one would say nothing. */
  readonly needs: readonly string[];
  /** What the program is told by its environment, beside what all are told. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What came of a stage. */
export interface Outcome {
  readonly tally: Tally;
  readonly seconds: number;
  /** The command that runs again what failed, nothing else where that is known. */
  readonly again: string;
}

/** Runs a stage; its output goes to the terminal, or where it is written by piece to `take`. */
export async function runStage(
  stage: Stage,
  env: Environment,
  take: ((piece: string) => void) | null = null,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const file = join(folder, 'report.json');
  const command = [...stage.command, ...reporterOf(stage, file)];
  const start = performance.now();
  const succeeded = await runProgram(command, { ...env, ...stage.settings }, take);
  const seconds = (performance.now() - start) / 1000;
  const report = existsSync(file) ? readFileSync(file, 'utf8') : null;
  rmSync(folder, { recursive: true });
  return { tally: tallyOf(stage, report, succeeded), seconds, again: againOf(stage, report) };
}

function runProgram(
  [program = '', ...rest]: readonly string[],
  env: Environment,
  take: ((piece: string) => void) | null,
): Promise<boolean> {
  const output = take ? 'pipe' : 'inherit';
  const child = spawn(program, rest, { stdio: ['inherit', output, output], env });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece) => take?.(piece));
  return new Promise((resolve) => {
    child.once('error', (cause) => {
      (take ?? process.stderr.write.bind(process.stderr))(`${cause.message}\n`);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
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

/** As one types it: programs of packages by `npx`, and of tests the files that failed. */
function againOf({ command, counted, settings = {} }: Stage, report: string | null): string {
  const files = counted === 'vitest' ? failedFiles(report, process.cwd()) : [];
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const words = [...set, ...(command[0] === 'npm' ? [] : ['npx']), ...command, ...files];
  return words.filter((word) => word !== '--silent').join(' ');
}
