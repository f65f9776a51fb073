import { expect, it } from 'vitest';
import { tasksIn } from './browser/long-tasks.ts';
import { indexOf, rateFor } from './browser/phone-speed.ts';

/** An event of a made-up trace; times in milliseconds. */
const event = (name: string, ts: number, [dur, tdur]: [number, number], tid = 1) => ({
  ...{ name, ph: 'X', pid: 1, tid },
  ...{ ts: ts * 1000, dur: dur * 1000, tdur: tdur * 1000 },
});

it('tasks are told by what they went into, each moment once, in time of the processor and on the wall', () => {
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
  const nothing = { script: 0, parse: 0, style: 0, layout: 0, paint: 0 };
  expect(tasksIn(trace)).toEqual([
    { wall: 200, thread: 100, fonts: 0, spent },
    { wall: 400, thread: 50, fonts: 0, spent: { ...nothing, other: 50 } },
  ]);
});

it('waiting for faces is told once where one question is part of another', () => {
  const trace = [
    event('RunTask', 0, [100, 60]),
    event('ParseHTML', 0, [10, 10]),
    event('FontCache::FallbackFontForCharacter', 20, [30, 5]),
    event('FontCache::GetFontPlatformData', 25, [20, 2]),
    event('FontCache::GetFontPlatformData', 60, [10, 4]),
  ];
  expect(tasksIn(trace)).toMatchObject([{ wall: 100, thread: 60, fonts: 31 }]);
});

it('a machine has the index of both kinds of work by halves, and is slowed by as much as it is faster than the phone', () => {
  const halves = [
    { rounds: 4000, ms: 250 },
    { rounds: 2560, ms: 500 },
  ];
  expect(indexOf(halves)).toBe((1600 + 512) / 2);
  expect(rateFor(1056, 'low')).toBe(4);
  expect(rateFor(500, 'mid')).toBe(0.5);
});
