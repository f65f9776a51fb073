import { run } from './command/run.ts';
import { OF_PROCESS } from './command/voice.ts';
import { runCommand, USAGE } from './ingest/run-command.ts';

/** `npm run ingest`: turns the committed tables into published JSON. */
await run((now) => runCommand(process.argv.slice(2), now, OF_PROCESS), USAGE);
