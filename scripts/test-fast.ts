import { fastStages, findChanged } from './test/fast.ts';
import { runAll } from './test/run-all.ts';

/** `npm run test:fast`: types, and the tests that reach what changed since the branch left the main one. */
process.exitCode = await runAll(fastStages(findChanged('.')));
