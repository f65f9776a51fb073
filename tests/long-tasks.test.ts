import { expect, it } from 'vitest';
import { tasksIn } from './browser/long-tasks.ts';

/** An event of a made-up trace; times in milliseconds. */
const event = (name: string, ts: number, [dur, tdur]: [number, number], tid = 1) => ({
  ...{ name, ph: 'X', pid: 1, tid, args: {} },
  ...{ ts: ts * 1000, dur: dur * 1000, tdur: tdur * 1000 },
});

it('long tasks are told by what they went into, each moment once, in time of the processor', () => {
  const trace = [
    event('RunTask', 0, [90, 90]),
    event('RunTask', 100, [200, 100]),
    event('ParseHTML', 100, [180, 90]),
    event('v8.run', 120, [100, 60]),
    event('Layout', 140, [40, 20]),
    event('Paint', 281, [5, 4]),
    event('RunTask', 320, [400, 50]),
    event('RunTask', 100, [999, 999], 2),
  ];
  const spent = { script: 40, parse: 30, style: 0, layout: 20, paint: 4, other: 6 };
  expect(tasksIn(trace)).toEqual([{ ms: 100, spent }]);
});
