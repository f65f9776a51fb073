import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A build made for one test, in a folder of its own. */
export interface Build {
  readonly folder: string;
}

/** What Vitest puts into the environment of its tests and a build would take for its own settings. */
const VITEST_SETS = /^(VITEST.*|TEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR)$/;

/**
 * Builds the whole site as `npm run build` does, with settings of its own. The folder lies below
 * node_modules, where nothing is committed and the build finds its packages; throws what the build said
 * when it fails.
 */
export function buildSite(settings: Record<string, string> = {}): Build {
  const folder = mkdtempSync(join('node_modules', '.site-'));
  const inherited = Object.entries(process.env).filter(([name]) => !VITEST_SETS.test(name));
  const env = { ...Object.fromEntries(inherited), ...settings };
  const args = ['run', '--silent', 'build', '--', '--outDir', resolve(folder)];
  const { status, stdout, stderr } = spawnSync('npm', args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}${stderr}`);
  return { folder };
}

/** The second build that `npm test` made, where it is still there, or one made now. */
export function secondBuild(): Build {
  const made = process.env.SECOND_BUILD;
  return made && existsSync(made) ? { folder: made } : buildSite();
}

/** Removes a build. */
export function discard({ folder }: Build): void {
  rmSync(folder, { recursive: true });
}
