import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { reportRun } from './measure.ts';

/**
 * DuckDB's side: the same files, the same groups, the same sums, and no checks. The columns' types
 * are given and quoting is off, so that nothing has to be guessed and all threads can read.
 */
const [folder] = process.argv.slice(2) as [string];

const QUERY = `
  SELECT registry,
    CASE coalesce(cc, '') WHEN '' THEN 'ZZ' WHEN 'UK' THEN 'GB' ELSE cc END AS country,
    type, status,
    CASE WHEN coalesce(day, '') IN ('', '00000000') THEN '' ELSE day[1:4] || '-' || day[5:6] END AS month,
    count(*) AS blocks,
    sum(CASE type WHEN 'ipv6' THEN 1::HUGEINT << (64 - value) ELSE value END) AS amount
  FROM read_csv('${join(folder, '*')}', delim = '|', header = false, quote = '', escape = '',
    comment = '#', null_padding = true, auto_detect = false,
    columns = {registry: 'VARCHAR', cc: 'VARCHAR', type: 'VARCHAR', start: 'VARCHAR',
      value: 'BIGINT', day: 'VARCHAR', status: 'VARCHAR', holder: 'VARCHAR'})
  WHERE status IN ('allocated', 'assigned', 'available', 'reserved')
  GROUP BY ALL`;

await reportRun(
  async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    return connection.runAndReadAll(QUERY);
  },
  (reader) => reader.getRows().map((row) => row.join('|')),
);
