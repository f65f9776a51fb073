import { dirname, join, resolve } from 'node:path';
import { readMirror } from '../command/read-mirror.ts';
import { parseOptions } from '../command/strict-options.ts';
import { UsageError } from '../command/usage-error.ts';
import { type Acceptance, readAcceptances } from './accept.ts';

/** What the refresh was asked to do. */
export interface Options {
  /** Folder with other people's files; where nothing else is asked, the one they are fetched into. */
  readonly from: string;
  /** Our data folder. */
  readonly data: string;
  /** Ids of the only sources to refresh; null for all. */
  readonly only: readonly string[] | null;
  /** Say what would change and write nothing. */
  readonly dryRun: boolean;
  /** What a person lets pass although a gate refuses it. */
  readonly accept: readonly Acceptance[];
}

/** How to fetch: only when the files are not given with `--from`. */
export interface FetchOptions {
  /** Base address that replaces every host; null to ask the publishers. */
  readonly mirror: string | null;
  /** File of addresses that replace single ones, JSON from endpoint to address; null for none. */
  readonly endpoints: string | null;
}

/** The whole command line. */
export interface Command {
  readonly options: Options;
  readonly fetch: FetchOptions | null;
  /** What to print: lines for people, one JSON object a line, or errors only. */
  readonly output: 'lines' | 'json' | 'quiet';
  /** File to write what changed to, in words; null for none. */
  readonly summary: string | null;
}

/** How the command is called, and how it ends. */
export const USAGE = `Usage: npm run refresh -- [--from DIR | [--cache DIR] [--mirror URL] [--endpoints FILE]]
         [--data DIR] [--only SOURCE,…] [--dry-run] [--json | --quiet]
         [--summary FILE]
         [--accept <gate>:<key> --because "…"]…
Without --from the files are fetched into the cache folder first.
Exit codes: 0 new data, 10 nothing new, 1 refused, 2 wrong usage, 3 network.`;

const OPTIONS = {
  from: { type: 'string' },
  cache: { type: 'string' },
  mirror: { type: 'string' },
  endpoints: { type: 'string' },
  data: { type: 'string' },
  only: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  summary: { type: 'string' },
  accept: { type: 'string', multiple: true },
  because: { type: 'string', multiple: true },
} as const;

/** Reads the command line. `ids` are the sources there are. Throws a `UsageError`. */
export function readOptions(args: readonly string[], ids: readonly string[]): Command {
  const { values, given } = parseOptions(args, OPTIONS);
  const data = values.data ?? join(import.meta.dirname, '../../data');
  // Beside the data, so that a folder of data in another place has a cache of its own.
  const cache = values.cache ?? join(dirname(resolve(data)), '.cache');
  return {
    options: {
      from: values.from ?? cache,
      data,
      only: readOnly(values.only, ids),
      dryRun: values['dry-run'] ?? false,
      accept: readAcceptances(given),
    },
    fetch: readFetch(values),
    output: readOutput(values),
    summary: values.summary ?? null,
  };
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

function readOnly(only: string | undefined, ids: readonly string[]): readonly string[] | null {
  const named = only?.split(',') ?? null;
  const unknown = named?.filter((id) => !ids.includes(id)) ?? [];
  if (unknown.length === 0) return named;
  throw new UsageError(`unknown source ${unknown.join(', ')}; there are ${ids.join(', ')}`);
}

function readFetch({ from, cache, mirror, endpoints }: Values): FetchOptions | null {
  if (from === undefined) return { mirror: readMirror(mirror), endpoints: endpoints ?? null };
  const idle = Object.entries({ cache, mirror, endpoints }).find(([, value]) => value);
  if (idle) throw new UsageError(`--${idle[0]} has no part in a refresh --from a folder`);
  return null;
}

function readOutput({ json, quiet }: Values): Command['output'] {
  if (json && quiet) throw new UsageError('--json and --quiet exclude each other');
  if (json) return 'json';
  return quiet ? 'quiet' : 'lines';
}
