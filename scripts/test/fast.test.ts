import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fastStages, findChanged } from './fast.ts';

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
const commit = (name: string) => {
  writeFileSync(join(folder, name), name);
  git('add', '.');
  git('commit', '-q', '-m', name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'changed-'));
  git('init', '-q', '-b', 'main');
  commit('old.ts');
  git('checkout', '-q', '-b', 'branch');
  commit('committed.ts');
  writeFileSync(join(folder, 'old.ts'), 'changed');
  writeFileSync(join(folder, 'new.ts'), 'new');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findChanged', () => {
  it('finds what was committed, changed and added since the branch left the main one', () => {
    const { since, files } = findChanged(folder);
    expect(since).toBe(git('rev-parse', 'main'));
    expect([...files].sort()).toEqual(['committed.ts', 'new.ts', 'old.ts']);
  });

  it('says so where there is no repository', () => {
    expect(() => findChanged(tmpdir())).toThrow('needs a Git repository');
  });
});

describe('fastStages', () => {
  const namesFor = (...files: string[]) =>
    fastStages({ since: 'abc', files }).map(({ name }) => name);

  it('looks at the types of components only where one changed', () => {
    expect(namesFor('src/a.ts')).toEqual(['Tests of what changed', 'Types']);
    expect(namesFor('src/a.ts', 'src/b.astro')).toContain('Types of components');
  });

  it('runs the tests that reach what changed', () => {
    const [tests] = fastStages({ since: 'abc', files: [] });
    expect(tests?.command.join(' ')).toContain('--project unit --project unit-apart --changed abc');
  });
});
