import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuses } from '../../src/model/problem.ts';
import type { DelegatedFile } from '../sources/delegated/delegated-file.ts';
import { readDelegated } from '../sources/delegated/read.ts';
import { tabulateRegistrations } from '../sources/delegated/tabulate-registrations.ts';
import { reportRun } from './measure.ts';

/** Our side: read, check and tabulate every file of a folder, one after the other. */
const [folder, today, countries] = process.argv.slice(2) as [string, string, string];
const known = new Set(countries.split(' '));

function* readFiles(): Generator<DelegatedFile> {
  for (const file of readdirSync(folder)) {
    const read = readDelegated(readFileSync(join(folder, file)), { file, today, countries: known });
    if (refuses(read.problems)) throw new Error(`${file} was refused`, { cause: read.problems });
    yield read;
  }
}

await reportRun(
  () => tabulateRegistrations(readFiles()),
  (rows) =>
    rows.map((row) =>
      [row.registry, row.country, row.family, row.status, row.month, row.blocks, row.amount].join(
        '|',
      ),
    ),
);
