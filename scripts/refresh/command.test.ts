import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantTree, type Tree } from './tiny-tree.ts';

let tree: Tree;

beforeAll(async () => {
  tree = await plantTree();
});
afterAll(() => tree.clear());

const refresh = (...args: string[]) => {
  const script = join(import.meta.dirname, '../refresh.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('the refresh command', () => {
  it('ends with 0 and a line a source and a table', () => {
    const { status, stdout } = refresh('--from', tree.from, '--data', tree.data);
    expect(stdout).toMatch(/^afrinic +8 records in 2 files, as of 2026-08-21, 0 warnings$/m);
    expect(stdout).toMatch(/^holdings +0 -> 2 rows$/m);
    expect(status).toBe(0);
  });

  it('ends with 1 and all problems when data are bad', async () => {
    await tree.put('holdings/country-month.csv', '<html>Not found</html>');
    const { status, stderr } = refresh('--from', tree.from, '--data', tree.data);
    expect(stderr).toContain('holdings/country-month.csv:1: error: expected comma-separated rows');
    expect(status).toBe(1);
  });

  it('ends with 2 and the usage when called wrongly', () => {
    for (const args of [[], ['--from', join(tree.from, 'nowhere')]]) {
      const { status, stderr } = refresh(...args);
      expect(stderr).toContain('Usage: npm run refresh');
      expect(status).toBe(2);
    }
  });
});
