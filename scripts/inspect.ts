import { run } from './command/run.ts';
import { OF_PROCESS } from './command/voice.ts';
import { runCommand, USAGE } from './inspect/run-command.ts';

/** `npm run inspect`: says what one file of a registry holds. */
await run((now) => runCommand(process.argv.slice(2), now, OF_PROCESS), USAGE);
