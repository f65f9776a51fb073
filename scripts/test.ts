import { rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { provideChromium } from './test/chromium.ts';
import { type Outcome, runStage, SECOND_BUILD, STAGES, type Stage } from './test/stage.ts';
import { formatTally, type Tally } from './test/tally.ts';

/** `npm test`: every check there is, in order, up to the first stage that fails. */

const env: Record<string, string | undefined> = {
  ...process.env,
  PATH: resolve('node_modules/.bin') + delimiter + process.env.PATH,
};
// What an earlier run left there is not part of this one.
rmSync(SECOND_BUILD, { recursive: true, force: true });
const tallies: Tally[] = [];

for (const stage of STAGES) {
  console.log(`\n== ${stage.name} ==`);
  const outcome = attempt(stage);
  tallies.push(outcome.tally);
  if (outcome.tally.failed > 0) {
    console.log(`\nStopped: ${stage.name} failed.`);
    process.exitCode = 1;
    break;
  }
  console.log(`${stage.name}: passed in ${outcome.seconds.toFixed(1)} s`);
}
console.log(formatTally(tallies));

function attempt(stage: Stage): Outcome {
  try {
    if (stage.name === 'Browser') env.CHROMIUM_PATH = provideChromium(env, console.log);
  } catch (error) {
    console.log((error as Error).message);
    return { tally: { passed: 0, failed: 1 }, seconds: 0 };
  }
  if (stage.name === 'Built site') env.SECOND_BUILD = SECOND_BUILD;
  return runStage(stage, env);
}
