import { join } from 'node:path';
import { readMirror } from '../command/read-mirror.ts';
import { parseOptions } from '../command/strict-options.ts';
import { UsageError } from '../command/usage-error.ts';

/** What the check of links was asked to do. */
export interface LinkOptions {
  /** List the addresses and ask nobody. */
  readonly report: boolean;
  /** Print one JSON array instead of lines. */
  readonly json: boolean;
  /** Our data folder. */
  readonly data: string;
  /** Base address that stands for every host; null to ask them. */
  readonly mirror: string | null;
}

/** How the command is called, and how it ends. */
export const USAGE = `Usage: npm run check:links -- [--report] [--json] [--data DIR] [--mirror URL]
With --report the addresses are listed, and nobody is asked.
Exit codes: 0 done, whatever was found; 1 the data are in other hands; 2 wrong usage; 3 network.`;

const OPTIONS = {
  report: { type: 'boolean' },
  json: { type: 'boolean' },
  data: { type: 'string' },
  mirror: { type: 'string' },
} as const;

/** Reads the command line. Throws a `UsageError`. */
export function readLinkOptions(args: readonly string[]): LinkOptions {
  const { report = false, json = false, data, mirror } = parseOptions(args, OPTIONS).values;
  if (report && mirror !== undefined)
    throw new UsageError('--mirror has no part in a --report, which asks nobody');
  return {
    ...{ report, json, data: data ?? join(import.meta.dirname, '../../data') },
    mirror: readMirror(mirror),
  };
}
