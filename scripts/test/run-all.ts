import { delimiter, resolve } from 'node:path';
import { provideChromium } from './chromium.ts';
import { runStages } from './run-stages.ts';
import { type Outcome, runStage, type Stage } from './stage.ts';
import { formatTally } from './tally.ts';

/** Where Node keeps compiled code from one process for the next. */
const COMPILED = 'node_modules/.cache/compiled';

/**
 * Runs all stages with the programs of our packages at hand, tells at last what failed and how to run it again, what
 * was not run, and how many checks held. Returns the exit code.
 */
export async function runAll(stages: readonly Stage[]): Promise<number> {
  const env: Record<string, string | undefined> = {
    ...process.env,
    PATH: resolve('node_modules/.bin') + delimiter + process.env.PATH,
    // Each of the many processes of a run loads the same code: half of its start is to compile it.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? resolve(COMPILED),
  };
  const outcomes = await runStages(stages, {
    run: (stage, take) => attempt(stage, env, take),
    print: (text) => void process.stdout.write(text),
  });
  const run = [...outcomes.values()].filter((outcome) => outcome !== null);
  for (const [name, outcome] of outcomes)
    if (outcome === null) console.log(`${name}: not run`);
    else if (outcome.tally.failed > 0) console.log(`${name}: failed: ${outcome.again}`);
  console.log(formatTally(run.map(({ tally }) => tally)));
  return run.some(({ tally }) => tally.failed > 0) ? 1 : 0;
}

async function attempt(
  stage: Stage,
  env: Record<string, string | undefined>,
  take: (piece: string) => void,
): Promise<Outcome> {
  try {
    if (stage.name === 'Browser') env.CHROMIUM_PATH = provideChromium(env, console.log);
  } catch (error) {
    console.log((error as Error).message);
    return { tally: { passed: 0, failed: 1 }, seconds: 0, again: 'npm test' };
  }
  return runStage(stage, env, take);
}
