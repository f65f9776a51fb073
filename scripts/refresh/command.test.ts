import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshCommand, startRefresh } from './sample-command.ts';
import { plantTree, type Tree } from './sample-tree.ts';

let tree: Tree;

beforeAll(async () => {
  tree = await plantTree();
});
afterAll(() => tree.clear());

describe('the refresh command', () => {
  it('is a program that ends with its code and says why on the other stream', async () => {
    const args = ['--from', tree.from, '--data', tree.data];
    const sound = await startRefresh(...args, '--dry-run').ended;
    expect(sound).toMatchObject({ status: 0, stderr: '' });
    expect(sound.stdout).toMatch(/^afrinic +8 records in 2 files/m);
    const wrong = await startRefresh(...args, '--mirror', 'http://example.org').ended;
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('Usage: npm run refresh');
  });

  it('ends with 0 and a line a source and a table, then with 10', async () => {
    const args = ['--from', tree.from, '--data', tree.data];
    const { status, stdout } = await refreshCommand(...args);
    expect(stdout).toMatch(/^afrinic +8 records in 2 files, as of 2026-08-21, 0 warnings$/m);
    expect(stdout).toMatch(/^holdings +0 -> \d+ rows$/m);
    expect(status).toBe(0);
    expect((await refreshCommand(...args)).status).toBe(10);
    expect(await refreshCommand(...args, '--quiet')).toMatchObject({ stdout: '', stderr: '' });
  });

  it('says in a line of its own which source is stale, and publishes the others', async () => {
    const place = 'holdings/country-month.csv:1';
    await tree.put('holdings/country-month.csv', '<html>Not found</html>');
    const args = ['--from', tree.from, '--data', tree.data];
    const { status, stdout } = await refreshCommand(...args);
    const line = `stale: holdings since \\d{4}-\\d{2}-\\d{2}: ${place}: expected comma-separated rows`;
    expect(stdout).toMatch(new RegExp(`^${line}`, 'm'));
    expect(stdout).toContain(`${place}: error: expected comma-separated rows`);
    expect(status).toBe(0);
    const again = await refreshCommand(...args, '--json');
    expect(again.status).toBe(10);
    expect(JSON.parse(again.stdout)).toMatchObject({
      stale: [{ source: 'holdings', because: expect.stringContaining(place) }],
      peakMegabytes: expect.any(Number),
    });
    expect((await refreshCommand(...args, '--quiet')).stdout).toMatch(new RegExp(`^${line}`));
  });

  it('ends with 1 and all problems when what was asked for by name is bad', async () => {
    await tree.put('holdings/country-month.csv', '<html>Not found</html>');
    const args = ['--from', tree.from, '--data', tree.data, '--only', 'holdings'];
    const { status, stderr } = await refreshCommand(...args);
    expect(stderr).toContain('holdings/country-month.csv:1: error: expected comma-separated rows');
    expect(status).toBe(1);
    const quiet = await refreshCommand(...args, '--quiet');
    expect(quiet.stderr).toMatch(/^holdings\/country-month\.csv:1: error: .*\nRefused: 1 errors/);
    expect(quiet.stderr).not.toContain('unchanged');
  });

  it('ends with 2 and the usage when called wrongly', async () => {
    for (const args of [
      ['--mirror', 'http://example.org'],
      ['--only', 'holdings'],
      ['--from', join(tree.from, 'nowhere')],
      ['--from', tree.from, '--summary', join(tree.from, 'nowhere/summary')],
      ['--from', tree.from, '--summary', tree.from],
      ['--from', join(tree.from, 'holdings')],
    ]) {
      const { status, stderr } = await refreshCommand(...args, '--data', tree.data);
      expect(stderr).toContain('Usage: npm run refresh');
      expect(status).toBe(2);
    }
  });
});
