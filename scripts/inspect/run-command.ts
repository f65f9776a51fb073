import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatProblem, refuses } from '../../src/model/problem.ts';
import { countries } from '../../src/model/reference-tables.ts';
import { UsageError } from '../command/usage-error.ts';
import type { Voice } from '../command/voice.ts';
import { decompress } from '../sources/delegated/decompress.ts';
import { inspectFile } from '../sources/delegated/inspection.ts';
import { readDelegated } from '../sources/delegated/read.ts';
import { readTable } from '../tables/csv.ts';

export const USAGE =
  'Usage: npm run --silent inspect -- FILE\nFILE is a registry statistics file, also packed with gzip.';

/**
 * Prints what one registry file holds as a JSON object. Returns 0 when a refresh would accept the file and 1 when it
 * would refuse it. Throws a `UsageError` for a file that cannot be opened, like for no file. `now` is ISO 8601.
 */
export function runCommand(
  [path, ...rest]: readonly string[],
  now: string,
  { print, complain }: Voice,
): number {
  if (path === undefined || path.startsWith('-') || rest.length > 0)
    throw new UsageError('expected one file');
  const name = basename(path);
  const { bytes, problems: damage } = decompress(readPacked(path), name);
  const context = { file: name, today: now.slice(0, 10), countries: readCountries() };
  const read = readDelegated(bytes, context);
  // Of a packing that cannot be opened there is nothing more to say.
  const problems = damage.length > 0 ? damage : read.problems;
  print(JSON.stringify(inspectFile({ ...read, problems }), null, 2));
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors[0]) complain(`Refused, errors: ${errors.length}. ${formatProblem(errors[0])}`);
  return refuses(problems) ? 1 : 0;
}

function readPacked(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`Cannot read ${path}: no such file, or not a readable one.`);
  }
}

function readCountries(): ReadonlySet<string> {
  const path = join(import.meta.dirname, '../../data', countries.path);
  const { rows } = readTable(countries, readFileSync(path, 'utf8'), countries.path);
  return new Set(rows.map((country) => country.alpha2));
}
