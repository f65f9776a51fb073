import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson, writePublished } from './write-published.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'publish-'));
});
afterEach(() => rm(home, { recursive: true }));

describe('writing what is published', () => {
  it('writes the same value as the same bytes, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'é' } })).toBe(
      '{"a":{"c":"é","d":null},"b":[2,1]}\n',
    );
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });

  it('replaces the whole folder and leaves nothing beside it', async () => {
    const folder = join(home, 'published');
    await writePublished(folder, new Map([['gone.json', 'old']]));
    await writePublished(folder, new Map([['metrics/a.json', 'new']]));
    expect(await readdir(home)).toEqual(['published']);
    expect(await readdir(folder)).toEqual(['metrics']);
    expect(await readFile(join(folder, 'metrics/a.json'), 'utf8')).toBe('new');
  });

  it('leaves the folder as it was when a file cannot be written', async () => {
    const folder = join(home, 'published');
    await writePublished(folder, new Map([['a.json', 'old']]));
    const clash = new Map([
      ['b', 'a file'],
      ['b/c.json', 'and a folder of the same name'],
    ]);
    await expect(writePublished(folder, clash)).rejects.toThrow('Nothing was written');
    expect(await readdir(home)).toEqual(['published']);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old');
  });

  it('leaves a file alone that stands where the folder should be', async () => {
    const folder = join(home, 'published');
    await writeFile(folder, 'in the way');
    await expect(writePublished(folder, new Map([['a.json', 'new']]))).rejects.toThrow();
    expect(await readFile(folder, 'utf8')).toBe('in the way');
  });
});
