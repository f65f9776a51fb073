import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../command/usage-error.ts';
import { findFiles } from './find-files.ts';

describe('findFiles', () => {
  it('lists what has been fetched, and neither halves nor records of the fetch', async () => {
    const folder = await mkdtemp(join(tmpdir(), '.atlas-files-'));
    for (const path of ['rir/a', 'rir/a.part', 'adoption/b', '.fetched/rir/a.json', '.c']) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), '');
    }
    expect(await findFiles(folder)).toEqual(['adoption/b', 'rir/a']);
    await rm(folder, { recursive: true });
    await expect(findFiles(folder)).rejects.toThrow(UsageError);
  });
});
