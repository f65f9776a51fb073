import { join, resolve } from 'node:path';
import { REGISTRIES, type Registry } from '../../src/model/registry.ts';
import { readMirror } from '../command/read-mirror.ts';
import { parseOptions } from '../command/strict-options.ts';
import { UsageError } from '../command/usage-error.ts';
import type { Shard } from './months.ts';

/** What the backfill was asked to do. */
export interface Options {
  readonly registries: readonly Registry[];
  /** First and last year to walk; null to merge only. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly shard: Shard;
  /** Whether to put the months at hand into the tables. */
  readonly merge: boolean;
  /** Base address that replaces every host; null to ask the registries. */
  readonly mirror: string | null;
  /** Our data folder. */
  readonly data: string;
  /** Where months are kept until they are merged, and after. */
  readonly work: string;
}

/** How the command is called. */
export const USAGE = `Usage: npm run backfill -- --from-year YEAR [--to-year YEAR] [--registry REGISTRY,…]
         [--shard I/N] [--mirror URL] [--data DIR] [--work DIR]
       npm run backfill -- --merge [--data DIR] [--work DIR]
Walks the registries' archives month by month and puts the months into the tables; one shard of several only
keeps its months in the work folder, and --merge puts those of all shards into the tables.
Exit codes: 0 done, 10 nothing new, 1 refused, 2 wrong usage, 3 months missing for want of the network.`;

const OPTIONS = {
  'from-year': { type: 'string' },
  'to-year': { type: 'string' },
  registry: { type: 'string' },
  shard: { type: 'string' },
  mirror: { type: 'string' },
  data: { type: 'string' },
  work: { type: 'string' },
  merge: { type: 'boolean' },
} as const;

/** The registries' extended files list available and reserved space since then. */
const FIRST_YEAR = 2008;

/** Reads the command line; `year` is the present one. Throws a `UsageError`. */
export function readOptions(args: readonly string[], year: number): Options {
  const { values } = parseOptions(args, OPTIONS);
  const data = resolve(values.data ?? join(import.meta.dirname, '../../data'));
  const mergeOnly = values.merge === true && values['from-year'] === undefined;
  if (mergeOnly) rejectIdle(values);
  const sharded = values.shard !== undefined;
  return {
    registries: registriesIn(values.registry),
    years: mergeOnly ? null : yearsIn(values, year),
    shard: sharded ? shardIn(values.shard ?? '') : { index: 1, count: 1 },
    merge: values.merge === true || !sharded,
    mirror: readMirror(values.mirror),
    data,
    work: resolve(values.work ?? join(data, '.backfill')),
  };
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

/** Months of all shards are merged whole: what narrows a walk would be ignored. */
function rejectIdle({ registry, shard, mirror, 'to-year': toYear }: Values): void {
  const narrowing = { registry, shard, mirror, 'to-year': toYear };
  const idle = Object.entries(narrowing).find(([, value]) => value !== undefined);
  if (idle) throw new UsageError(`--${idle[0]} has no part in a --merge alone`);
}

function yearsIn(values: Values, year: number) {
  const from = Number(values['from-year'] ?? Number.NaN);
  const to = Number(values['to-year'] ?? year);
  if (values['from-year'] === undefined) throw new UsageError('--from-year is missing');
  if (![from, to].every(Number.isInteger) || from < FIRST_YEAR || to < from || to > year)
    throw new UsageError(`expected years from ${FIRST_YEAR} to ${year}, found ${from} to ${to}`);
  return { from, to };
}

function registriesIn(text: string | undefined): readonly Registry[] {
  if (text === undefined) return REGISTRIES;
  const asked = text.split(',');
  const unknown = asked.filter((one) => !(REGISTRIES as readonly string[]).includes(one));
  if (unknown.length > 0)
    throw new UsageError(
      `unknown registry ${unknown.join(', ')}; there are ${REGISTRIES.join(', ')}`,
    );
  return REGISTRIES.filter((registry) => asked.includes(registry));
}

function shardIn(text: string): Shard {
  const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
  if (!index || !count || index > count)
    throw new UsageError(`expected a shard such as 1/4, found ${text}`);
  return { index, count };
}
