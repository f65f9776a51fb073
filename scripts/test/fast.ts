import { execFileSync } from 'node:child_process';
import type { Stage } from './stage.ts';
import { COMPONENTS, TYPES } from './type-checks.ts';

/** Where TypeScript keeps what it found, so that the next check looks at what changed alone. */
const FOUND = '.cache/types.tsbuildinfo';

/** What `npm run test:fast` compares with, first that there is: the branch that changes go into, or the last commit. */
const BASES = ['origin/main', 'main', 'HEAD'];

/** What changed in the working folder since its branch left the main one. */
export interface Changed {
  /** Commit that all is compared with. */
  readonly since: string;
  /** Paths of changed, added and untracked files. */
  readonly files: readonly string[];
}

/** Asks Git what changed. Throws where there is no repository. */
export function findChanged(folder: string): Changed {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const since = BASES.map((base) => attempt(() => git('merge-base', 'HEAD', base).trim())).find(
    (commit) => commit !== null,
  );
  if (!since) throw new Error('npm run test:fast needs a Git repository: run npm test');
  const lines =
    git('diff', '--name-only', since) + git('ls-files', '--others', '--exclude-standard');
  return { since, files: lines.split('\n').filter((line) => line !== '') };
}

/** The steps of `npm run test:fast`: types, of components too where one changed, beside the tests of what changed. */
export function fastStages({ since, files }: Changed): readonly Stage[] {
  const unit = ['--project', 'unit', '--project', 'unit-apart'];
  const tests = ['vitest', 'run', ...unit, '--changed', since, '--passWithNoTests'];
  const incremental = ['--incremental', '--tsBuildInfoFile', FOUND];
  return [
    { name: 'Tests of what changed', command: tests, counted: 'vitest', needs: [] },
    { ...TYPES, command: [...TYPES.command, ...incremental] },
    ...(files.some((file) => file.endsWith('.astro')) ? [COMPONENTS] : []),
  ];
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
