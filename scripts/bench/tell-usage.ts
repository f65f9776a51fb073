import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { peakMegabytes } from '../command/peak-memory.ts';

/** Loaded before a program: at its end it adds what the process took, of all its threads, to `USAGE_FILE`, a line each. */
const { USAGE_FILE } = process.env;
if (USAGE_FILE && isMainThread)
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: peakMegabytes() };
    appendFileSync(USAGE_FILE, `${JSON.stringify(usage)}\n`);
  });
