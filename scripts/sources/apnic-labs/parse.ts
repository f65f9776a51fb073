import { z } from 'zod';
import type { Problem } from '../../../src/model/problem.ts';
import { readJson } from '../json.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const Window = z.object({
  seen: z.number().nonnegative(),
  preferred: z.number().nonnegative(),
  capable: z.number().nonnegative(),
});

/** A day with its mean over 30 days, which some of the series call `30_day`. */
const Day = z.preprocess(
  (day) =>
    typeof day === 'object' && day !== null && '30_day' in day && !('30' in day)
      ? { ...day, '30': day['30_day'] }
      : day,
  z.object({ '30': Window, date: z.iso.date(), cc: z.string() }),
);

const Economy = z.object({ data: z.array(Day).min(1) });

/** One day of an economy's file: the 30-day means of tests seen, IPv6 preferred and IPv6 capable. */
export type LabsDay = z.infer<typeof Day>;

/** Reads an economy's file of APNIC Labs, https://data1.labs.apnic.net/ipv6-data-format.html. */
export function parseEconomy(
  file: InputFile,
  reporter: Reporter,
): { days: LabsDay[]; problems: readonly Problem[] } {
  const { value, problems } = readJson(file, Economy, reporter);
  return { days: value?.data ?? [], problems };
}
