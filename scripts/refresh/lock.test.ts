import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockedError, recoverBeforeReading, takeLock } from './lock.ts';

const NOW = '2026-11-24T06:00:00.000Z';
let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'atlas-lock-'));
});
afterEach(() => rm(data, { recursive: true }));

const put = (holder: object | string) =>
  writeFile(
    join(data, '.refresh.lock'),
    typeof holder === 'string' ? holder : JSON.stringify(holder),
  );
/** The number of a process that is gone. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid;

describe('takeLock', () => {
  it('is held by one, who is named to the next, until released', async () => {
    const release = await takeLock(data, NOW);
    await expect(takeLock(data, NOW)).rejects.toThrow(LockedError);
    await expect(takeLock(data, NOW)).rejects.toThrow(
      `another refresh is at work on these data: process ${process.pid} on ${hostname()}, since ${NOW}`,
    );
    await release();
    expect(await readdir(data)).toEqual([]);
    await (await takeLock(data, NOW))();
  });

  it('is held by one of many who try at once', async () => {
    await put({ pid: deadPid(), birth: '1', host: hostname(), since: NOW });
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => takeLock(data, NOW)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is taken over from a process that is gone, also when its number is in use again', async () => {
    for (const holder of [
      { pid: deadPid(), birth: '' },
      { pid: process.pid, birth: '1' },
    ]) {
      await put({ ...holder, host: hostname(), since: NOW });
      await (await takeLock(data, NOW))();
      expect(await readdir(data)).toEqual([]);
    }
  });

  it('is not taken from another machine, nor where it cannot be read', async () => {
    await put({ pid: deadPid(), birth: '', host: 'elsewhere.example', since: NOW });
    await expect(takeLock(data, NOW)).rejects.toThrow('on elsewhere.example, since');
    await put('');
    await expect(takeLock(data, NOW)).rejects.toThrow('remove it when no refresh is running');
  });
});

describe('recoverBeforeReading', () => {
  it('reads on beside a refresh that has not decided yet', async () => {
    const release = await takeLock(data, NOW);
    await recoverBeforeReading(data, NOW);
    await release();
    expect(await readdir(data)).toEqual([]);
  });

  it('finishes what a killed refresh decided, and waits for no living one', async () => {
    await mkdir(join(data, '.refresh/new'), { recursive: true });
    await writeFile(join(data, '.refresh/journal.json'), '[]');
    const release = await takeLock(data, NOW);
    await expect(recoverBeforeReading(data, NOW)).rejects.toThrow(LockedError);
    await release();
    await recoverBeforeReading(data, NOW);
    expect(await readdir(data)).toEqual([]);
  });
});
