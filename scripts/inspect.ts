import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatProblem, refuses } from '../src/model/problem.ts';
import { countries } from '../src/model/reference-tables.ts';
import { decompress } from './sources/delegated/decompress.ts';
import { inspectFile } from './sources/delegated/inspection.ts';
import { readDelegated } from './sources/delegated/read.ts';
import { readTable } from './tables/csv.ts';

const USAGE =
  'Usage: npm run --silent inspect -- FILE\nFILE is a registry statistics file, also packed with gzip.';

/**
 * Prints what one registry file holds as a JSON object. Returns 0 when a refresh would accept the
 * file and 1 when it would refuse it; a file that cannot be opened is wrong usage, 2, like no file.
 */
function main([path, ...rest]: readonly string[]): number {
  if (path === undefined || path.startsWith('-') || rest.length > 0) return complain(USAGE);
  const packed = readOrNull(path);
  if (packed === null)
    return complain(`Cannot read ${path}: no such file, or not a readable one.\n${USAGE}`);
  const name = basename(path);
  const { bytes, problems: damage } = decompress(packed, name);
  const context = {
    file: name,
    today: new Date().toISOString().slice(0, 10),
    countries: readCountries(),
  };
  const read = readDelegated(bytes, context);
  // Of a packing that cannot be opened there is nothing more to say.
  const problems = damage.length > 0 ? damage : read.problems;
  console.log(JSON.stringify(inspectFile({ ...read, problems }), null, 2));
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors[0]) console.error(`Refused, errors: ${errors.length}. ${formatProblem(errors[0])}`);
  return refuses(problems) ? 1 : 0;
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function readCountries(): ReadonlySet<string> {
  const path = join(import.meta.dirname, '../data', countries.path);
  const { rows } = readTable(countries, readFileSync(path, 'utf8'), countries.path);
  return new Set(rows.map((country) => country.alpha2));
}

process.exitCode = main(process.argv.slice(2));
