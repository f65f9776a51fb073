import { z } from 'zod';

/** Where a zone lies. */
export interface Zone {
  readonly zone: string;
  readonly country: string;
}

const Entry = z.object({
  _deprecated: z.boolean().optional(),
  _alias: z.string().optional(),
  _region: z.string().optional(),
});

/** The part of `timezone.json` of CLDR's keys that is read: zones by their short ids. */
const File = z.object({
  keyword: z.object({
    u: z.object({ tz: z.record(z.string(), z.union([z.string(), Entry])) }),
  }),
});

/** A name that says a place: not UTC, CET or Etc/GMT+1. */
const PLACED = /^(?!Etc\/)[A-Z]\w+\//;

/**
 * The zones of a file of CLDR under all their names, by name, those that lie in one of these countries. A zone's short id
 * begins with the code of its country, unless the file names another. Throws where it is no such file.
 */
export function zonesIn(file: unknown, codes: readonly string[]): Zone[] {
  const { tz } = File.parse(file).keyword.u;
  return Object.entries(tz)
    .flatMap(([id, entry]) => {
      if (typeof entry === 'string' || entry._deprecated) return [];
      const country = entry._region ?? id.slice(0, 2).toUpperCase();
      const names = (entry._alias ?? '').split(' ').filter((name) => PLACED.test(name));
      return codes.includes(country) ? names.map((zone) => ({ zone, country })) : [];
    })
    .sort((a, b) => (a.zone < b.zone ? -1 : 1));
}
