import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before a program (`node --import`) for tests: the system kills it before it renames for the n-th time. */
const { rename } = files;
let left = Number(process.env.RENAMES_TO_DEATH);

files.rename = async (from, to) => {
  if (--left === 0) process.kill(process.pid, 'SIGKILL');
  await rename(from, to);
};
syncBuiltinESMExports();
