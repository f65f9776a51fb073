import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Change, ChangesOfDay } from '../../src/model/change.ts';
import type { Problem } from '../../src/model/problem.ts';

/** Recorded changes, newest first, and all that is wrong with their files. */
export interface ChangesReading {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** Reads every file of changes of a data folder; there need not be any. */
export async function readChanges(folder: string): Promise<ChangesReading> {
  const names = await filesOf(join(folder, 'changes'));
  const days = await Promise.all(
    names.map(async (name) => parseDay(name, await readFile(name, 'utf8'))),
  );
  return {
    changes: days.flatMap(({ changes }) => changes).reverse(),
    problems: days.flatMap(({ problems }) => problems),
  };
}

/** Full names of the files, in the order of their days. */
async function filesOf(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw new Error(`Cannot read ${folder}`, { cause });
  }
}

function parseDay(file: string, text: string): ChangesReading {
  const refuse = (message: string): ChangesReading => ({
    changes: [],
    problems: [{ severity: 'error', source: 'changes', file, line: 0, message, value: '' }],
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return refuse(`expected JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const parsed = ChangesOfDay.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const strange = parsed.data.find(({ date }) => !file.endsWith(`${date}.json`));
  if (strange) return refuse(`expected the day of the file's name, found ${strange.date}`);
  return { changes: parsed.data, problems: [] };
}
