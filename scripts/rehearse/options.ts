import { parseOptions } from '../command/strict-options.ts';
import { UsageError } from '../command/usage-error.ts';
import { NIGHTS } from './nights.ts';

/** How the command is called, and how it ends. */
export const USAGE = `Usage: npm run rehearse -- [--size 0.01] [--nights 1,4] [--build 1,6 | --no-build] [--keep DIR]
         [--report FILE]
Exit codes: 0 every night ended as it must, 1 one did not, 2 wrong usage.`;

/** What to rehearse. */
export interface Options {
  /** Share of the records of true files, above 0 and at most 1. */
  readonly size: number;
  readonly nights: readonly number[];
  /** Nights after which the site is built and checked. */
  readonly builds: readonly number[];
  /** Folder that keeps what the nights leave; null for one that goes with the process. */
  readonly keep: string | null;
  /** File for the counts of checks, as JSON; null for none. */
  readonly report: string | null;
}

const OPTIONS = {
  size: { type: 'string' },
  nights: { type: 'string' },
  build: { type: 'string' },
  'no-build': { type: 'boolean' },
  keep: { type: 'string' },
  report: { type: 'string' },
} as const;

/** Reads the command line. Throws a `UsageError`. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseOptions(args, OPTIONS);
  const size = Number(values.size ?? 1);
  if (!(size > 0 && size <= 1)) throw new UsageError('--size is a share above 0, at most 1');
  if (values.build !== undefined && values['no-build'])
    throw new UsageError('--build and --no-build exclude each other');
  const nights = readNights('nights', values.nights);
  const builds = values['no-build'] ? [] : readNights('build', values.build);
  return { size, nights, builds, keep: values.keep ?? null, report: values.report ?? null };
}

function readNights(option: string, text: string | undefined): number[] {
  const all = NIGHTS.map(({ id }) => id);
  const asked = text?.split(',').map(Number) ?? all;
  const unknown = asked.find((id) => !all.includes(id));
  if (unknown === undefined) return all.filter((id) => asked.includes(id));
  throw new UsageError(`--${option}: expected nights from ${all.join(', ')}, found ${text}`);
}
