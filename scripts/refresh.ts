import { run } from './command/run.ts';
import { USAGE } from './refresh/options.ts';
import { runCommand } from './refresh/run-command.ts';

/** `npm run refresh`: turns other people's files into our tables. */
const VOICE = {
  terminal: process.stdout.isTTY === true,
  print: console.log,
  complain: console.error,
};

await run((now) => runCommand(process.argv.slice(2), now, VOICE), USAGE);
