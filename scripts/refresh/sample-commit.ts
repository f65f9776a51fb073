import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { commitChanges } from './commit.ts';
import { watchedDisk } from './sample-disk.ts';

/**
 * A program for tests: commits the changes of a file, and has the system kill it so many milliseconds after a step of
 * the commit began; with none, before that step. From outside the kill would come late where the machine is busy.
 */
const [data = '', changes = '', last, delay] = process.argv.slice(2);

async function die(): Promise<void> {
  const instant = performance.now() + Number(delay);
  while (performance.now() < instant) await nextTurn();
  process.kill(process.pid, 'SIGKILL');
}

let steps = 0;
const disk = watchedDisk(async () => {
  if (++steps === Number(last)) void die();
});
await commitChanges(data, JSON.parse(readFileSync(changes, 'utf8')), disk);
