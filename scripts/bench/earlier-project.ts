import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project as it is in the working folder. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * Lays the project out in a folder as it was in a commit, with the packages of here where its list of them is the same,
 * else with its own. Throws for a commit that Git does not know.
 */
export function layOutEarlier(commit: string, folder: string): void {
  mkdirSync(folder);
  const archive = join(folder, '.archive.tar');
  git('archive', '--output', archive, commit);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  const locked = (project: string) => readFileSync(join(project, 'package-lock.json'), 'utf8');
  const packages = join(PROJECT, 'node_modules');
  if (locked(folder) === locked(PROJECT))
    symlinkSync(packages, join(folder, 'node_modules'), 'junction');
  else execFileSync('npm', ['ci', '--silent'], { cwd: folder, stdio: 'inherit' });
}

/** A commit's short name, by whatever it is called. Throws for one that Git does not know. */
export function shortNameOf(commit: string): string {
  return git('rev-parse', '--short=9', '--verify', `${commit}^{commit}`).trim();
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8' });
}
