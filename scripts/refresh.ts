import { run } from './command/run.ts';
import { OF_PROCESS } from './command/voice.ts';
import { USAGE } from './refresh/options.ts';
import { runCommand } from './refresh/run-command.ts';

/** `npm run refresh`: turns other people's files into our tables. */
const VOICE = { ...OF_PROCESS, terminal: process.stdout.isTTY === true };

await run((now) => runCommand(process.argv.slice(2), now, VOICE), USAGE);
