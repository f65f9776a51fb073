import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitChanges } from './commit.ts';

let root: string;
let data: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-commit-'));
  data = join(root, 'data');
  await mkdir(join(data, 'tables'), { recursive: true });
  await writeFile(join(data, 'tables/a.csv'), 'old a');
  await writeFile(join(data, 'tables/kept.csv'), 'kept');
});
afterEach(() => rm(root, { recursive: true }));

const textOf = (path: string) => readFile(join(data, path), 'utf8');

describe('commitChanges', () => {
  it('replaces and adds files, leaves the others and no trace of its own', async () => {
    await commitChanges(data, [
      { path: 'tables/a.csv', text: 'new a' },
      { path: 'reference/b.csv', text: 'new b' },
    ]);
    expect(await textOf('tables/a.csv')).toBe('new a');
    expect(await textOf('reference/b.csv')).toBe('new b');
    expect(await textOf('tables/kept.csv')).toBe('kept');
    expect(await readdir(root)).toEqual(['data']);
  });

  it('puts everything back when one file cannot be replaced', async () => {
    // A file stands where the folder of the last one should be.
    await mkdir(join(data, 'reference'));
    await writeFile(join(data, 'reference/c.csv'), 'c');
    const changes = [
      { path: 'tables/a.csv', text: 'new a' },
      { path: 'tables/fresh.csv', text: 'fresh' },
      { path: 'reference/c.csv/d.csv', text: 'cannot be' },
    ];
    await expect(commitChanges(data, changes)).rejects.toThrow('Nothing was written');
    expect(await textOf('tables/a.csv')).toBe('old a');
    expect(await readdir(join(data, 'tables'))).toEqual(['a.csv', 'kept.csv']);
    expect(await readdir(root)).toEqual(['data']);
  });
});
