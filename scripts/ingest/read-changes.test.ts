import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readChanges } from './read-changes.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'recorded-'));
});
afterEach(() => rm(data, { recursive: true }));

async function record(files: Readonly<Record<string, string>>) {
  await mkdir(join(data, 'changes'));
  for (const [name, text] of Object.entries(files))
    await writeFile(join(data, 'changes', name), text);
}
const change = (date: string, table: string) => ({
  ...{ date, registries: [] },
  tables: [{ table, added: 1, removed: 0, changed: 0 }],
});

describe('recorded changes', () => {
  it('are none where nothing was ever recorded', async () => {
    expect(await readChanges(data)).toEqual({ changes: [], problems: [] });
  });

  it('come newest first, also within a day', async () => {
    const october = [change('2026-10-01', 'pool'), change('2026-10-01', 'iana')];
    await record({
      '2026-10-01.json': JSON.stringify(october),
      '2026-09-01.json': JSON.stringify([change('2026-09-01', 'holders')]),
      'notes.txt': 'not a change',
    });
    const { changes, problems } = await readChanges(data);
    expect(problems).toEqual([]);
    expect(changes.map(({ tables }) => tables[0]?.table)).toEqual(['iana', 'pool', 'holders']);
  });

  it('are refused when they are not what the schema says, or of another day', async () => {
    await record({
      '2026-09-01.json': '{',
      '2026-09-02.json': '[]',
      '2026-09-03.json': JSON.stringify([change('2026-09-04', 'pool')]),
    });
    const { problems } = await readChanges(data);
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
    expect(problems[2]?.message).toContain('2026-09-04');
  });
});
