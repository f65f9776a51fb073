import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { RefusedError } from '../command/refused-error.ts';
import { recover } from './commit.ts';
import { hasJournal } from './journal.ts';

/** Who holds a lock. */
const Holder = z.object({
  pid: z.int(),
  /** Tells a process from a later one with the same number; empty where the system does not say. */
  birth: z.string(),
  host: z.string(),
  /** ISO 8601, for people. */
  since: z.string(),
});
type Holder = z.infer<typeof Holder>;

/** The data folder is in other hands; the message says whose. */
export class LockedError extends RefusedError {}

/**
 * Takes the lock on a data folder and returns the way to release it. A lock whose process is gone is taken
 * over. `now` is ISO 8601, for the one who comes second. Throws a `LockedError` while somebody holds it.
 */
export async function takeLock(folder: string, now: string): Promise<() => Promise<void>> {
  const path = join(folder, '.refresh.lock');
  const birth = (await birthOf(process.pid)) ?? '';
  const mine: Holder = { pid: process.pid, birth, host: hostname(), since: now };
  const draft = `${path}.${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(draft, `${JSON.stringify(mine)}\n`);
  try {
    // A link appears whole or not at all, and never over another's.
    while (!(await linkedAs(draft, path))) await clearOrThrow(path);
  } finally {
    await rm(draft, { force: true });
  }
  return () => rm(path, { force: true });
}

/**
 * Finishes an interrupted commit before anyone reads the data. Throws a `LockedError` when a refresh is
 * writing at this moment.
 */
export async function recoverBeforeReading(folder: string, now: string): Promise<void> {
  if (!(await hasJournal(folder))) return;
  const release = await takeLock(folder, now);
  try {
    await recover(folder);
  } finally {
    await release();
  }
}

async function linkedAs(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false;
    throw new Error(`Cannot lock ${path}`, { cause });
  }
}

/** Removes the lock of a dead process; by renaming first, so that of two who try only one removes it. */
async function clearOrThrow(path: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder === null) return;
  if (await isAlive(holder)) throw new LockedError(describe(path, holder));
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  const taken = await holderOf(aside);
  // Between looking and renaming a living one may have taken it over: give it back.
  if (taken !== null && (await isAlive(taken))) await linkedAs(aside, path);
  await rm(aside, { force: true });
}

async function holderOf(path: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return null;
    const advice = 'remove it when no refresh is running';
    throw new LockedError(`${path} is not a lock as this program writes it; ${advice}`, { cause });
  }
}

/** Of another machine's process nothing can be known, so it counts as alive. */
async function isAlive({ pid, birth, host }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return isCode(cause, 'EPERM');
  }
  const now = await birthOf(pid);
  return now === null || birth === '' || now === birth;
}

/** When a process began, in clock ticks since the start of the system (proc(5), field 22 of stat). */
async function birthOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The second field is a name in brackets and may hold anything.
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function describe(path: string, { pid, since, host }: Holder): string {
  return `another refresh is at work on these data: process ${pid} on ${host}, since ${since} (${path})`;
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
