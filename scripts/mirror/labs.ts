import { WORLD } from '../../src/model/area.ts';
import { daysAfter } from '../../src/model/days-after.ts';
import { lastDay } from '../../src/model/last-day.ts';
import { useOn, type World } from './world.ts';

/** The first day of APNIC Labs' series. */
const FIRST = '2013-10-07';
/** APNIC Labs' private code of the world. */
const LABS_WORLD = 'XA';
/** Economies whose whole series is made; of the others its last days, for the sake of time and disk. */
const WHOLE = ['KE', 'US', 'CN', 'IN', 'BR', 'FR', 'TV', LABS_WORLD];
const RECENT_DAYS = 120;
/** Tests a day in the world, shared out by people. */
const WORLD_TESTS = 8_000_000;

/** The file of one economy; null for one that is not measured. */
export function labsFile(world: World, code: string): string | null {
  const country = code === LABS_WORLD ? WORLD : code;
  const share = world.use.get(country);
  if (share === undefined) return null;
  const about = {
    copyright: '(C) APNIC Pty/Ltd. re-use with attribution permitted',
    description:
      'bulk data from IPv6 measurement as a time series with raw and 30, 60 & 90 day simple smoothing',
    docs: 'https://labs.apnic.net/ipv6-data.html',
  };
  const updated = `${world.day}:06:02:11`;
  const data = daysOf(world, code).map((date) => {
    const days = (Date.parse(date) - Date.parse(world.day)) / 86_400_000;
    const seen = testsOf(world, country);
    const capable = world.capable.get(country) ?? Math.min(0.9, share * 0.93);
    const window = meanOf(seen, useOn(capable, days));
    const windows = { '10': window, '30': window, '60': window, '90': window, raw: window };
    return { ...windows, type: 'v6economy', date, cc: code, updated };
  });
  return JSON.stringify({ ...about, data });
}

/** The days of each kind of series, by its first and last day and the size. */
const known = new Map<string, readonly string[]>();

/** What the many economies of a night have in common is listed once. */
function daysOf({ day, size }: World, code: string): readonly string[] {
  const last = daysAfter(day, -3);
  const first = WHOLE.includes(code) ? FIRST : daysAfter(last, -RECENT_DAYS);
  const span = [first, last, size].join();
  const days = known.get(span) ?? listDays(first, last, size);
  known.set(span, days);
  return days;
}

/** Every day, or in a small size every month's last one and the last three. */
function listDays(first: string, last: string, size: number): string[] {
  const days: string[] = [];
  for (let date = first; date <= last; date = daysAfter(date, 1))
    if (size > 0.5 || date === lastDay(date.slice(0, 7)) || date >= daysAfter(last, -2))
      days.push(date);
  return days;
}

function testsOf({ people }: World, country: string): number {
  const all = people.find((row) => row.country === WORLD)?.people ?? 1;
  const own = people.find((row) => row.country === country)?.people ?? 20_000;
  return Math.max(20, (WORLD_TESTS * own) / all);
}

function meanOf(seen: number, share: number) {
  const preferred = Math.round(seen * share * 0.97);
  const capable = Math.round(seen * share);
  return {
    seen: Math.round(seen),
    preferred,
    preferred_pc: (100 * preferred) / Math.round(seen),
    capable,
    capable_pc: (100 * capable) / Math.round(seen),
  };
}
