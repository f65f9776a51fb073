import { createHash } from 'node:crypto';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitChanges, recover } from './commit.ts';
import { countingDisk, dyingDisk, fullDisk } from './sample-disk.ts';

let root: string;
let data: string;

const OLD = { 'tables/a.csv': 'old a', 'tables/kept.csv': 'kept' };
const NEW = { 'reference/b.csv': 'new b', 'tables/a.csv': 'new a', 'tables/kept.csv': 'kept' };
const CHANGES = [
  { path: 'tables/a.csv', text: 'new a' },
  { path: 'reference/b.csv', text: 'new b' },
];

/** Clears the root and lays out the old set. */
const reset = async () => {
  await rm(data, { recursive: true, force: true });
  await mkdir(join(data, 'tables'), { recursive: true });
  for (const [path, text] of Object.entries(OLD)) await writeFile(join(data, path), text);
};
/** Every file below the root, by path below the data. */
const snapshot = async () => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const texts = files.sort().map(async (f) => [relative(data, f), await readFile(f, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
};
/** Which of the two sets is there, byte for byte and nothing else. */
const edition = async () => {
  const files = JSON.stringify(await snapshot());
  return { [JSON.stringify(OLD)]: 'old', [JSON.stringify(NEW)]: 'new' }[files] ?? files;
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-commit-'));
  data = join(root, 'data');
  await reset();
});
afterEach(() => rm(root, { recursive: true }));

describe('commitChanges', () => {
  it('replaces and adds files, leaves the others and no trace of its own', async () => {
    await commitChanges(data, CHANGES);
    expect(await edition()).toBe('new');
    expect(await readdir(data)).toEqual(['reference', 'tables']);
  });

  it('writes nothing when one file cannot be put in its place', async () => {
    await mkdir(join(data, 'reference/c.csv'), { recursive: true });
    for (const path of ['reference/c.csv', 'tables/a.csv/below-a-file.csv']) {
      const changes = [...CHANGES, { path, text: 'cannot be' }];
      await expect(commitChanges(data, changes)).rejects.toThrow('Nothing was written');
      expect(await edition()).toBe('old');
    }
  });

  it('writes nothing when the disk is full, after however many bytes', async () => {
    const { disk, steps } = countingDisk();
    await commitChanges(data, CHANGES, disk);
    expect(steps()).toBeGreaterThan(10);
    // Ten bytes of text and a journal of some 200.
    for (let room = 0; room < 200; room += 7) {
      await reset();
      await expect(commitChanges(data, CHANGES, fullDisk(room))).rejects.toThrow('Nothing was');
      expect(await edition()).toBe('old');
    }
    await reset();
    await commitChanges(data, CHANGES, fullDisk(1000));
    expect(await edition()).toBe('new');
  });
});

describe('recover', () => {
  it('has nothing to do where nothing was begun', async () => {
    expect(await recover(data)).toBe('clean');
    expect(await edition()).toBe('old');
  });

  it('leaves the old set or the new when a commit was stopped at any step', async () => {
    const { disk, steps } = countingDisk();
    await commitChanges(data, CHANGES, disk);
    const found: string[] = [];
    for (let step = 0; step <= steps(); step++) {
      await reset();
      await commitChanges(data, CHANGES, dyingDisk(step)).catch(() => undefined);
      found.push(`${await recover(data)} ${await edition()}`);
    }
    // In this order, and no way back once the commit was decided.
    expect(found.filter((state, at) => state !== found[at - 1])).toEqual([
      'clean old',
      'cleared old',
      'rolled-forward new',
      'cleared new',
      'clean new',
    ]);
  });

  it('can itself be stopped at any step', async () => {
    const { disk, steps } = countingDisk();
    await commitChanges(data, CHANGES, disk);
    for (let step = 0; step < steps(); step++) {
      for (let second = 0; second < 6; second++) {
        await reset();
        await commitChanges(data, CHANGES, dyingDisk(step)).catch(() => undefined);
        await recover(data, dyingDisk(second)).catch(() => undefined);
        await recover(data);
        expect(await edition()).toMatch(/^(old|new)$/);
      }
    }
  });

  it.each(['../victim.txt', '../victim.csv', '/tmp/victim.csv', 'tables/../../victim.csv', 'a.sh'])(
    'follows no journal out of the data folder, nor to a file that is none of ours: %s',
    async (path) => {
      await writeFile(join(root, 'victim.csv'), 'precious');
      await mkdir(join(data, '.refresh/new/tables'), { recursive: true });
      for (const place of ['victim.csv', 'victim.txt', 'new/victim.csv', 'new/a.sh'])
        await writeFile(join(data, '.refresh', place), 'hostile');
      const sha256 = createHash('sha256').update('hostile').digest('hex');
      await writeFile(join(data, '.refresh/journal.json'), JSON.stringify([{ path, sha256 }]));
      await expect(recover(data)).rejects.toThrow('decided but not all in place');
      expect(await readFile(join(root, 'victim.csv'), 'utf8')).toBe('precious');
      expect((await readdir(root)).sort()).toEqual(['data', 'victim.csv']);
    },
  );

  it('follows no folder that is a link elsewhere', async () => {
    const elsewhere = join(root, 'elsewhere');
    await rename(join(data, 'tables'), elsewhere);
    await symlink(elsewhere, join(data, 'tables'));
    await expect(commitChanges(data, CHANGES)).rejects.toThrow('Nothing was written');
    await mkdir(join(data, '.refresh/new/tables'), { recursive: true });
    await writeFile(join(data, '.refresh/new/tables/a.csv'), 'new a');
    const sha256 = createHash('sha256').update('new a').digest('hex');
    const journal = [{ path: 'tables/a.csv', sha256 }];
    await writeFile(join(data, '.refresh/journal.json'), JSON.stringify(journal));
    await expect(recover(data)).rejects.toThrow('decided but not all in place');
    expect(await readFile(join(elsewhere, 'a.csv'), 'utf8')).toBe('old a');
  });

  it('touches nothing when what was prepared is damaged', async () => {
    const fresh = join(data, '.refresh/new/tables');
    await mkdir(fresh, { recursive: true });
    await writeFile(join(fresh, 'a.csv'), 'new');
    const journal = [{ path: 'tables/a.csv', sha256: '0'.repeat(64) }];
    await writeFile(join(data, '.refresh/journal.json'), JSON.stringify(journal));
    await expect(recover(data)).rejects.toThrow('decided but not all in place');
    expect(await readFile(join(data, 'tables/a.csv'), 'utf8')).toBe('old a');
  });
});
