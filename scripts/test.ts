import { rmSync } from 'node:fs';
import { runAll } from './test/run-all.ts';
import { FIRST_BUILD, SECOND_BUILD, STAGES } from './test/stages.ts';

/** `npm test`: every check there is; what a failed stage leaves no ground for is told as not run. */

// What an earlier run left there is not part of this one.
for (const folder of [FIRST_BUILD, SECOND_BUILD]) rmSync(folder, { recursive: true, force: true });
process.exitCode = await runAll(STAGES);
