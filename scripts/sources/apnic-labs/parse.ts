import { z } from 'zod';
import type { Problem } from '../../../src/model/problem.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

const Window = z.object({
  seen: z.number().nonnegative(),
  preferred: z.number().nonnegative(),
  capable: z.number().nonnegative(),
});

const Day = z.object({
  /** Means over 30 days. */
  '30': Window,
  date: z.iso.date(),
  cc: z.string(),
});

const Economy = z.object({ data: z.array(Day).min(1) });

/** One day of an economy's file: the 30-day means of tests seen, IPv6 preferred and IPv6 capable. */
export type LabsDay = z.infer<typeof Day>;

/** Reads an economy's file of APNIC Labs, https://data1.labs.apnic.net/ipv6-data-format.html. */
export function parseEconomy(
  file: InputFile,
  reporter: Reporter,
): { days: LabsDay[]; problems: Problem[] } {
  const text = new TextDecoder().decode(file.bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { days: [], problems: [reporter.error(0, `expected JSON: ${reason}`, text)] };
  }
  const result = Economy.safeParse(json);
  if (result.success) return { days: result.data.data, problems: [] };
  const problems = result.error.issues.map(({ path, message }) =>
    reporter.error(0, `${path.join('.')}: ${message}`),
  );
  return { days: [], problems };
}
