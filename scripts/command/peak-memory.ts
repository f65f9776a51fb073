import { existsSync, readFileSync } from 'node:fs';

/** Peak memory in MB: what the system says of this process alone; elsewhere what Node says, which knows its parent's too. */
export function peakMegabytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}
