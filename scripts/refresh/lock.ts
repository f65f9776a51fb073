import { hash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
    return releaseOf(await claim(draft, path));
  } finally {
    await rm(draft, { force: true });
  }
}

/** The first file goes first: who claimed to come after somebody meanwhile looks for it. */
function releaseOf(files: readonly string[]): () => Promise<void> {
  return async () => {
    for (const file of files) await rm(file, { force: true });
  };
}

/** A file that tells of a lock: the first, or that of who came after the holder of another. */
interface Claim {
  readonly file: string;
  readonly holder: Holder;
  /** Where the one who comes after this holder puts its own. */
  readonly after: string;
}

/**
 * Claims the lock by a file: the first, or where it is of a process that is gone, the one that comes after the last of
 * such. Nobody's file is ever taken away but by who holds the lock, so that of many who try one gets it. Returns all
 * files that then tell of it, the first first.
 */
async function claim(draft: string, path: string): Promise<string[]> {
  for (;;) {
    const gone = await claimsFrom(path);
    const last = gone.at(-1);
    if (last && (await isAlive(last.holder))) throw new LockedError(describe(path, last.holder));
    const file = last?.after ?? path;
    // A link appears whole or not at all, and never over another's.
    if (!(await linkedAs(draft, file))) continue;
    const first = last && (await claimAt(path, path));
    if (first?.after === gone[0]?.after) return [...gone.map((one) => one.file), file];
    // Another came after the same one, and has released the lock since.
    await rm(file, { force: true });
  }
}

/** The file of the lock, and of each holder the one who came after it. */
async function claimsFrom(path: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (let file = path; ; ) {
    const claim = await claimAt(file, path);
    if (claim === null) return claims;
    claims.push(claim);
    file = claim.after;
  }
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

async function claimAt(file: string, path: string): Promise<Claim | null> {
  try {
    const text = await readFile(file, 'utf8');
    const after = `${path}.after-${hash('sha1', text)}`;
    return { file, holder: Holder.parse(JSON.parse(text)), after };
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return null;
    const advice = 'remove it when no refresh is running';
    throw new LockedError(`${file} is not a lock as this program writes it; ${advice}`, { cause });
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
