import { execFileSync, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { appendFile, cp, mkdir, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordEdition } from '../editions/record-edition.ts';
import { plantSample } from '../ingest/sample-folder.ts';
import { Random } from '../mirror/random.ts';
import { commitChanges, recover } from './commit.ts';
import { hasJournal } from './journal.ts';
import { outcomeOf, refreshCommand, startRefresh } from './sample-command.ts';
import { dyingDisk } from './sample-disk.ts';
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
/** Starts a refresh and kills it so many milliseconds after its commit began; true unless it was faster. */
const killInCommit = async (data: string, delay: number) => {
  const { child, ended } = startRefresh(...argsFor(data));
  const watcher = watch(data, async (_, name) => {
    if (name !== '.refresh') return;
    watcher.close();
    const instant = performance.now() + delay;
    while (performance.now() < instant) await nextTurn();
    child.kill('SIGKILL');
  });
  const { status } = await ended;
  watcher.close();
  return status === null;
};
const argsFor = (data: string) => ['--from', tree.from, '--data', data];

describe('a refresh that is killed', () => {
  it('leaves the old data or the new, at twenty instants of its commit', async () => {
    const random = new Random(20_261_124);
    let [begun, caught] = [0, 0];
    // Where the machine is busy, the kill may come late: then there are more of them.
    const goesOn = () => begun < 20 || caught < 4;
    const lane = async () => {
      while (goesOn()) {
        const at = begun++;
        const data = await copy(`killed-${at}`);
        if (await killInCommit(data, random.below(3000) / 100)) caught++;
        await recover(data);
        expect([old, fresh], `kill ${at}`).toContainEqual(await filesOf(data));
        // Also past the lock of the dead process.
        if (at % 7 === 0) await finishes(data);
        await rm(data, { recursive: true });
      }
    };
    // Two at a time: most of each is the start of a process.
    await Promise.all([lane(), lane()]);
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
    for (let step = 1; !(await hasJournal(data)); step++)
      await commitChanges(data, changes, dyingDisk(step)).catch(() => undefined);
    expect(existsSync(join(data, 'tables/marker.csv'))).toBe(false);
    const script = join(import.meta.dirname, '../ingest.ts');
    const args = [script, '--data', data, '--out', join(root, 'published')];
    const { stderr } = await outcomeOf(spawn(process.execPath, args));
    expect(stderr).toBe('');
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
