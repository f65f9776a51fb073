import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
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

  it('is held by one of many who try at once, of a process that is gone, each of a hundred times', async () => {
    const gone = { pid: deadPid(), birth: '1', host: hostname(), since: NOW };
    for (let time = 0; time < 100; time++) {
      await put(gone);
      const tries = await Promise.allSettled(Array.from({ length: 10 }, () => takeLock(data, NOW)));
      const held = tries.filter((one) => one.status === 'fulfilled');
      expect(held).toHaveLength(1);
      await held[0]?.value();
      expect(await readdir(data)).toEqual([]);
    }
  });

  it('is taken over from who took it over and is gone too', async () => {
    const [first, second] = [
      { pid: deadPid(), birth: '1', host: hostname(), since: NOW },
      { pid: deadPid(), birth: '2', host: hostname(), since: NOW },
    ];
    await put(first);
    await writeFile(
      join(data, `.refresh.lock.after-${hash('sha1', JSON.stringify(first))}`),
      JSON.stringify(second),
    );
    const release = await takeLock(data, NOW);
    await expect(takeLock(data, NOW)).rejects.toThrow(`process ${process.pid} on`);
    await release();
    expect(await readdir(data)).toEqual([]);
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
