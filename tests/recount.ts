import { parseArgs } from 'node:util';
import { differencesFrom } from './recount/raw.ts';

/**
 * `npm run recount -- --from DIR [--data DIR]`: counts the tables again from the registries' files of a refresh, in
 * SQL that shares nothing with it. Ends with 1 where a row differs.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '.cache' },
    data: { type: 'string', default: 'data' },
  },
});
const differences = await differencesFrom(values.from, values.data);
for (const { of, rows, lacks } of differences) {
  const found = rows.length === 0 ? 'the same' : `${rows.length} rows differ`;
  console.log(`${of}: ${lacks ? `not counted again, as ${lacks} is not at hand` : found}`);
  for (const row of rows.slice(0, 5)) console.log(`  ${Object.values(row).join('|')}`);
}
if (differences.some(({ rows }) => rows.length > 0)) process.exitCode = 1;
