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
  /** Ids of sources to pass over: neither fetched nor read, their rows stay as they are. */
  readonly except?: readonly string[];
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
         [--data DIR] [--only SOURCE,… | --except SOURCE,…] [--dry-run]
         [--json | --quiet]
         [--summary FILE]
         [--accept <gate>:<key> --because "…"]…
Without --from the files are fetched into the cache folder first.
A source that cannot be had, or is not sound, keeps its rows: it is stale, and the others go on.
Exit codes: 0 new data, 10 nothing new, 1 refused, 2 wrong usage, 3 network.`;

const OPTIONS = {
  from: { type: 'string' },
  cache: { type: 'string' },
  mirror: { type: 'string' },
  endpoints: { type: 'string' },
  data: { type: 'string' },
  only: { type: 'string' },
  except: { type: 'string' },
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
  if (values.only && values.except) throw new UsageError('--only and --except exclude each other');
  const data = values.data ?? join(import.meta.dirname, '../../data');
  // Beside the data, so that a folder of data in another place has a cache of its own.
  const cache = values.cache ?? join(dirname(resolve(data)), '.cache');
  return {
    options: {
      from: values.from ?? cache,
      data,
      only: readIds(values.only, ids),
      ...(values.except === undefined ? {} : { except: readIds(values.except, ids) ?? [] }),
      dryRun: values['dry-run'] ?? false,
      accept: readAcceptances(given),
    },
    fetch: readFetch(values),
    output: readOutput(values),
    summary: values.summary ?? null,
  };
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

/** True for a source that the refresh is about. */
export function isWanted(
  { only, except = [] }: Pick<Options, 'only' | 'except'>,
  id: string,
): boolean {
  return (only === null || only.includes(id)) && !except.includes(id);
}

function readIds(list: string | undefined, ids: readonly string[]): readonly string[] | null {
  const named = list?.split(',') ?? null;
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
