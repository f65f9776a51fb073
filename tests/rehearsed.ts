import { writeFileSync } from 'node:fs';
import { parseOptions } from '../scripts/command/strict-options.ts';
import { checkRehearsed } from './checks/rehearsed.ts';

/** Checks a site built on a night of a rehearsal and writes what came of each check as JSON. */
const {
  site = 'dist',
  data = 'data',
  out = 'checks.json',
} = parseOptions(process.argv.slice(2), {
  site: { type: 'string' },
  data: { type: 'string' },
  out: { type: 'string' },
}).values;
writeFileSync(out, JSON.stringify(checkRehearsed(site, data)));
