import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What the refresh was asked to do. */
export interface Options {
  /** Folder with other people's files. */
  readonly from: string;
  /** Our data folder. */
  readonly data: string;
  /** Ids of the only sources to refresh; null for all. */
  readonly only: readonly string[] | null;
  /** Say what would change and write nothing. */
  readonly dryRun: boolean;
}

/** How the command is called. */
export const USAGE =
  'Usage: npm run refresh -- --from DIR [--data DIR] [--only SOURCE,…] [--dry-run]';

/** Wrong usage of a command, in words for the person who typed it. */
export class UsageError extends Error {}

/** Reads the command line. `ids` are the sources there are. Throws a `UsageError`. */
export function readOptions(args: readonly string[], ids: readonly string[]): Options {
  const values = parse(args);
  if (values.from === undefined) throw new UsageError('--from is missing');
  const only = values.only?.split(',') ?? null;
  const unknown = only?.filter((id) => !ids.includes(id)) ?? [];
  if (unknown.length > 0)
    throw new UsageError(`unknown source ${unknown.join(', ')}; there are ${ids.join(', ')}`);
  return {
    from: values.from,
    data: values.data ?? join(import.meta.dirname, '../../data'),
    only,
    dryRun: values['dry-run'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        data: { type: 'string' },
        only: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
    return values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
