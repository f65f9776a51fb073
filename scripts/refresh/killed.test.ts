import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  appendFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWithin } from '../command/sample-run.ts';
import { recordEdition } from '../editions/record-edition.ts';
import { runCommand as ingest, USAGE } from '../ingest/run-command.ts';
import { plantSample } from '../ingest/sample-folder.ts';
import { Random } from '../mirror/random.ts';
import { commitChanges, recover } from './commit.ts';
import { hasJournal } from './journal.ts';
import { outcomeOf, refreshCommand, startRefresh } from './sample-command.ts';
import { countingDisk, dyingDisk } from './sample-disk.ts';
import { plantTree, type Tree } from './sample-tree.ts';

let tree: Tree;
let root: string;
/** The data before and after a refresh that nobody stops. */
let old: Record<string, string>;
let fresh: Record<string, string>;

beforeAll(async () => {
  tree = await plantTree();
  root = join(tree.data, '..');
  await refreshCommand('--from', tree.from, '--data', tree.data, '--only', 'afrinic,apnic');
  old = await filesOf(tree.data);
  const { status } = await refreshCommand('--from', tree.from, '--data', await copy('whole'));
  expect(status).toBe(0);
  fresh = await filesOf(join(root, 'whole'));
  expect(fresh).not.toEqual(old);
});
afterAll(() => tree.clear());

/** The content of every file in a data folder, but for the lock that a killed process leaves. */
const filesOf = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== '.refresh.lock')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = files.map(async (file) => [
    file.slice(folder.length),
    await readFile(file, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
};
/** A copy of the old data, under its own name. */
const copy = async (name: string, into = root) => {
  await cp(tree.data, join(into, name), { recursive: true });
  return join(into, name);
};
/** The next refresh, by nobody stopped, makes the data new. */
const finishes = async (data: string) => {
  expect((await refreshCommand(...argsFor(data), '--quiet')).stderr).toBe('');
  expect(await filesOf(data)).toEqual(fresh);
};
/** Starts a program of Node, with the switches and arguments that make it what it is. */
const start = (env: Record<string, string>, ...words: string[]) =>
  outcomeOf(spawn(process.execPath, words, { env: { ...process.env, ...env } }));
const beside = (file: string) => join(import.meta.dirname, file);
const argsFor = (data: string) => ['--from', tree.from, '--data', data];

/** What the refresh that nobody stopped put in place. */
const changesOf = () =>
  Object.entries(fresh)
    .filter(([path, text]) => old[path] !== text)
    .map(([path, text]) => ({ path: path.slice(1), text }));

describe('a commit that is killed', () => {
  it('leaves the old data or the new, at twenty instants', async () => {
    const changes = join(root, 'changes.json');
    await writeFile(changes, JSON.stringify(changesOf()));
    const { disk, steps } = countingDisk();
    await commitChanges(await copy('counted'), changesOf(), disk);
    const random = new Random(20_261_124);
    const found: string[] = [];
    for (let at = 1; at <= 20; at++) {
      const data = await copy(`killed-${at}`);
      const step = Math.ceil((at * steps()) / 20);
      // One before a step, the next while the disk is at it or at those that follow.
      const delay = at % 2 === 0 ? 0 : random.below(100) / 100;
      const words = [beside('sample-commit.ts'), data, changes, `${step}`, `${delay}`];
      expect(await start({}, ...words)).toEqual({ status: null, stdout: '', stderr: '' });
      found.push(await recover(data));
      expect([old, fresh], `kill ${at}`).toContainEqual(await filesOf(data));
    }
    expect(found).toEqual(expect.arrayContaining(['cleared', 'rolled-forward']));
  });
});

describe('a refresh that is killed', () => {
  // The first rename decides, each other puts a file in its place.
  it.each([1, 2, 4])('before its rename %i leaves to the next what it decided', async (rename) => {
    const data = await copy(`killed-at-${rename}`);
    const env = { RENAMES_TO_DEATH: `${rename}` };
    const words = ['--import', beside('sample-death.ts'), beside('../refresh.ts')];
    expect((await start(env, ...words, ...argsFor(data))).status).toBeNull();
    // Also past the lock of the dead process.
    expect((await readdir(data)).sort()).toEqual(
      expect.arrayContaining(['.refresh', '.refresh.lock']),
    );
    const { status, stderr } = await refreshCommand(...argsFor(data), '--quiet');
    expect({ status, stderr }).toEqual({ status: rename === 1 ? 0 : 10, stderr: '' });
    expect(await filesOf(data)).toEqual(fresh);
  });
});

describe('an ingest after a killed refresh', () => {
  it('first finishes what was decided', async () => {
    const data = await plantSample(join(root, 'decided'));
    const { texts } = await recordEdition(data, new Map(), { today: '2026-11-24' });
    await commitChanges(
      data,
      [...texts].map(([path, text]) => ({ path, text })),
    );
    const changes = [{ path: 'tables/marker.csv', text: 'put in place' }];
    for (let step = 1; step < 100 && !(await hasJournal(data)); step++)
      await commitChanges(data, changes, dyingDisk(step)).catch(() => undefined);
    expect(existsSync(join(data, 'tables/marker.csv'))).toBe(false);
    const args = ['--data', data, '--out', join(root, 'published')];
    const now = '2026-11-24T03:30:00Z';
    expect((await runWithin((voice) => ingest(args, now, voice), USAGE)).stderr).toBe('');
    expect(await readFile(join(data, 'tables/marker.csv'), 'utf8')).toBe('put in place');
    expect(existsSync(join(data, '.refresh'))).toBe(false);
  });
});

describe('a refresh without room', () => {
  it('leaves the old data when the system allows it no more bytes in a file', async () => {
    const data = await copy('limited');
    const limited = 'ulimit -f 1 && exec "$0" "$@"';
    const script = join(import.meta.dirname, '../refresh.ts');
    const args = ['-c', limited, process.execPath, script, ...argsFor(data)];
    const { status, stderr } = await outcomeOf(spawn('sh', args));
    expect(stderr).toContain('Nothing was written to');
    expect(stderr).toContain('EFBIG');
    expect(status).toBe(1);
    expect(await filesOf(data)).toEqual(old);
    await finishes(data);
  });

  it.runIf(mayMount())('leaves the old data when the disk is full', async () => {
    const disk = join(root, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk]);
    try {
      const data = await copy('data', disk);
      const filler = join(disk, 'filler');
      const { size } = await fill(filler);
      // Room for the lock and the first files of the commit, not for all.
      await truncate(filler, size - 24 * 1024);
      const { status, stderr } = await startRefresh(...argsFor(data)).ended;
      expect(stderr).toContain('ENOSPC');
      expect(status).toBe(1);
      expect(await filesOf(data)).toEqual(old);
      await rm(filler);
      expect((await refreshCommand(...argsFor(data))).status).toBe(0);
      expect(await filesOf(data)).toEqual(fresh);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

/** Fills the disk with one file. */
async function fill(file: string): Promise<{ size: number }> {
  let size = 0;
  try {
    for (;;) {
      await appendFile(file, Buffer.alloc(4096));
      size += 4096;
    }
  } catch {
    return { size };
  }
}

/** True where this user may mount a small disk in memory. */
function mayMount(): boolean {
  const script =
    'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d"; s=$?; rmdir "$d"; exit $s';
  try {
    execFileSync('sh', ['-c', script], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
