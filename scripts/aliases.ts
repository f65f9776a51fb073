import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryAliases } from '../src/model/country-aliases.ts';
import { countryLanguages } from '../src/model/country-languages.ts';
import { countries } from '../src/model/reference-tables.ts';
import type { Row, Table } from '../src/model/table.ts';
import { aliasesOf } from './aliases/aliases.ts';
import { cldrPackage } from './aliases/cldr-package.ts';
import { run } from './command/run.ts';
import { UsageError } from './command/usage-error.ts';
import { readTable, writeTable } from './tables/csv.ts';

const USAGE = `Usage: npm run aliases -- DIR
DIR is npm's cldr-localenames-full, unpacked: it has package.json and the folder main.`;
const DATA = join(import.meta.dirname, '../data');

/** Writes the names of countries anew from a version of Unicode's CLDR. Returns 0; throws on another folder. */
function main([folder, ...rest]: readonly string[]): number {
  if (!folder || folder.startsWith('-') || rest.length > 0)
    throw new UsageError('Expected the folder of the package');
  const { address, namesIn } = cldrPackage(folder);
  const codes = rowsOf(countries).map(({ alpha2 }) => alpha2);
  const languages = rowsOf(countryLanguages);
  const names = aliasesOf({ codes, languages, namesIn });
  const rows = names.map((row) => ({ ...row, source_url: address }));
  writeFileSync(join(DATA, countryAliases.path), writeTable(countryAliases, rows));
  console.log(`${rows.length} names of ${codes.length} countries and territories`);
  return 0;
}

function rowsOf<T extends Table>(table: T): Row<T>[] {
  return readTable(table, readFileSync(join(DATA, table.path), 'utf8'), table.path).rows;
}

await run(() => main(process.argv.slice(2)), USAGE);
