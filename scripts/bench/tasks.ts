import { spawnSync } from 'node:child_process';
import { PROJECT } from './earlier-project.ts';

/**
 * Loads a page of each kind of the site in `dist`, and prints how long the longest task of each is on a cheap phone, by how
 * fast this machine is at that moment. A browser looks at the built site, as its tests do, so it stands with them.
 */
export function benchTasks(): void {
  const { status } = spawnSync(process.execPath, ['tests/long-tasks.ts'], {
    ...{ cwd: PROJECT, stdio: 'inherit' },
  });
  if (status !== 0) throw new Error(`expected tests/long-tasks.ts to end with 0, found ${status}`);
}
