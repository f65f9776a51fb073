import { z } from 'zod';

/** A year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const When = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

/** A day, month or year with the page that states it. */
export const DatedSource = z.strictObject({ date: When, href: z.url() });
export type DatedSource = z.infer<typeof DatedSource>;

/** The days of the oldest and the newest registry file. */
export const FileSpan = z.strictObject({ oldest: When, newest: When });

/** A part of the people and of the addresses counted, 0 to 1 each. */
export const Parts = z.strictObject({ people: z.number(), addresses: z.number() });
export type Parts = z.infer<typeof Parts>;
