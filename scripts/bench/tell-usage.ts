import { writeFileSync } from 'node:fs';

/** Loaded before a program: at its end it writes what the process took, of all its threads, into `USAGE_FILE`. */
const { USAGE_FILE } = process.env;
process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  if (USAGE_FILE) writeFileSync(USAGE_FILE, JSON.stringify(usage));
});
