import { writeFile } from 'node:fs/promises';
import { type Disk, REAL_DISK } from './disk.ts';

/** Counts the steps a commit takes on the real disk, for tests. */
export function countingDisk(): { disk: Disk; steps: () => number } {
  let steps = 0;
  const count = async () => void steps++;
  return { disk: watchedDisk(count), steps: () => steps };
}

/**
 * A disk on which everything from one step on fails, as for a process that is killed there: even clearing
 * up. A write that is cut leaves the first half of the file.
 */
export function dyingDisk(lastStep: number): Disk {
  let steps = 0;
  const die = async () => {
    if (++steps > lastStep) throw new Error('killed');
  };
  return { ...watchedDisk(die), write: (path, text) => halfWritten(die, path, text) };
}

async function halfWritten(die: () => Promise<void>, path: string, text: string): Promise<void> {
  try {
    await die();
  } catch (cause) {
    await writeFile(path, text.slice(0, text.length / 2)).catch(() => undefined);
    throw cause;
  }
  await REAL_DISK.write(path, text);
}

/** A disk that takes only so many bytes more; removing and renaming need none. */
export function fullDisk(bytes: number): Disk {
  let left = bytes;
  return {
    ...REAL_DISK,
    async write(path, text) {
      const fits = text.slice(0, left);
      left -= fits.length;
      await REAL_DISK.write(path, fits);
      if (fits.length < text.length)
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    },
  };
}

/** The real disk, with something done before each of its steps. */
export function watchedDisk(step: () => Promise<void>): Disk {
  return {
    makeFolder: (path) => step().then(() => REAL_DISK.makeFolder(path)),
    write: (path, text) => step().then(() => REAL_DISK.write(path, text)),
    rename: (from, to) => step().then(() => REAL_DISK.rename(from, to)),
    remove: (path) => step().then(() => REAL_DISK.remove(path)),
    sync: (folder) => step().then(() => REAL_DISK.sync(folder)),
  };
}
