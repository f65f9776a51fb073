import { spawnSync } from 'node:child_process';
import { PROJECT } from './earlier-project.ts';

/**
 * Loads a page of each kind of the site in `dist` as a phone four times slower than this machine, and prints the tasks
 * that keep it busy for more than 50 ms at one go. A browser looks at the built site, as its tests do, so it stands with them.
 */
export function benchTasks(): void {
  const { status } = spawnSync(process.execPath, ['tests/long-tasks.ts'], {
    ...{ cwd: PROJECT, stdio: 'inherit' },
  });
  if (status !== 0) throw new Error(`expected tests/long-tasks.ts to end with 0, found ${status}`);
}
