import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setAside } from './set-aside.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-aside-'));
  mkdirSync(join(folder, 'dist/countries'), { recursive: true });
  writeFileSync(join(folder, 'dist/countries/index.html'), 'before');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what an earlier build left', () => {
  it.each(['dist', 'dist/'])('is out of the way at once, and then gone (%s)', async (name) => {
    const gone = setAside(join(folder, name));
    expect(readdirSync(folder)).not.toContain('dist');
    await gone;
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes with it what a build that was ended had set aside', async () => {
    mkdirSync(join(folder, 'dist.tmp/old'), { recursive: true });
    await setAside(join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stays where it is somebody’s checkout', async () => {
    mkdirSync(join(folder, 'dist/.git'));
    await setAside(join(folder, 'dist'));
    expect(existsSync(join(folder, 'dist/countries/index.html'))).toBe(true);
  });

  it('may be nothing', async () => {
    await setAside(join(folder, 'none'));
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});
