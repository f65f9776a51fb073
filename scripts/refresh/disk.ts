import { mkdir, open, rename, rm } from 'node:fs/promises';

/** What a commit asks of the disk, each step lasting once it returns; tests break it at every step. */
export interface Disk {
  /** Makes a folder and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Writes a file whole and waits until the disk has it. */
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it; nothing there is fine. */
  remove(path: string): Promise<void>;
  /** Waits until the disk has the names in a folder. */
  sync(folder: string): Promise<void>;
}

/** The disk of this machine. */
export const REAL_DISK: Disk = {
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  async write(path, text) {
    const file = await open(path, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  async sync(path) {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};
