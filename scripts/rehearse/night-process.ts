import { appendFileSync } from 'node:fs';
import { peakMegabytes } from '../command/peak-memory.ts';

/**
 * Goes before a program (`node --import`) that is to live through another night: its clock shows the moment
 * `NIGHT`, ISO 8601, and at its end it adds its peak memory in MB to the file `PEAK_FILE`, a line a process.
 */

const { NIGHT = '', PEAK_FILE = '' } = process.env;
const shift = Date.parse(NIGHT) - Date.now();

if (!Number.isNaN(shift)) {
  const Clock = globalThis.Date;
  const now = () => Clock.now() + shift;
  globalThis.Date = new Proxy(Clock, {
    construct: (of, args, target) =>
      Reflect.construct(of, args.length > 0 ? args : [now()], target),
    get: (of, name, receiver) => (name === 'now' ? now : Reflect.get(of, name, receiver)),
  });
}

if (PEAK_FILE !== '')
  process.once('exit', () => appendFileSync(PEAK_FILE, `${peakMegabytes().toFixed(0)}\n`));
