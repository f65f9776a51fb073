import type { UseOverTimeText } from '../contract/use-over-time.ts';
import { date, full, onDay, percent } from '../grammar/en.ts';

const inDays = (on: string) =>
  on.length === 10 ? `in the 30 days to ${date(on)}` : `in ${date(on)}`;

/** A share then and now, in words that do not repeat a number. */
function against(p: { value: number; before: number; from: string }): string {
  return percent(p.before) === percent(p.value)
    ? `the same as ${inDays(p.from)}`
    : `against ${percent(p.before)} ${inDays(p.from)}`;
}

/** IPv6 use as two measure it, over time. */
export const useOverTime: UseOverTimeText = {
  title: (p) => {
    const month = date(p.on.slice(0, 7));
    const now = `${p.isFew ? 'About ' : ''}${percent(p.value)} of users tested could use IPv6 in ${month}`;
    const year = p.from.slice(0, 4);
    if (p.before === null || year === p.on.slice(0, 4)) return now;
    return percent(p.before) === percent(p.value)
      ? `${now}, as in ${year}`
      : `${now}, ${percent(p.before)} in ${year}`;
  },
  worldTitle: (p) =>
    `${percent(p.value)} of the world’s users could use IPv6 in ${date(p.on.slice(0, 7))}, as APNIC Labs measures it`,
  unit: 'Share of users, month by month',
  sentence: (p) =>
    `${percent(p.value)} of the users whom APNIC Labs tested ${inDays(p.on)} could use IPv6${p.before === null ? '' : `, ${against({ ...p, before: p.before })}`}.`,
  google: (p) => `Of Google’s users ${percent(p.value)} came over IPv6 ${onDay(p.on)}.`,
  broken: (since) =>
    `Since ${date(since)} far fewer users are tested there, so the share is rough.`,
  fewFrom: 'few tested from here',
  few: (tests) =>
    `Fewer than ${full(tests)} tests were made in those 30 days, so the share is rough.`,
  label: (value) => percent(value),
  keys: {
    labs: 'able to use IPv6 (APNIC Labs)',
    few: 'the same, few tested',
    google: 'on IPv6 (Google)',
  },
  notes: {
    labs: 'APNIC Labs tests users through advertisements and counts those who could fetch an object that is on IPv6 alone.',
    thirtyDays: 'Each point is a mean over the 30 days up to the last day of a month.',
    ends: (on) => `Of Google’s numbers those up to ${date(on)} are at hand.`,
    google: {
      days: 'Google counts those of its own users who reach it over IPv6; each ring is a single day, the last at hand of its month, and weekends run higher. The two measure different users, so they are never joined.',
      months:
        'Google counts those of its own users who reach it over IPv6, here as a mean of each month’s days. The two measure different users, so neither line goes on from the other.',
    },
    few: (tests) =>
      `Grey and dotted: fewer than ${full(tests)} tests in the 30 days, so chance alone moves the share by points. APNIC Labs names no limit; this one is ours.`,
    gap: 'A gap is a month without a measurement.',
    newest: (on) => `The newest point is that of ${date(on)}, not of a month’s end.`,
  },
  columns: { on: 'Date', by: 'Measured by', share: 'Share of users', tests: 'Tests a day' },
  caption: 'Share of users able to use IPv6 (APNIC Labs) and on IPv6 (Google)',
};
