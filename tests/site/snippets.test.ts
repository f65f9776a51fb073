import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';

/** The lines of code on the page of the data, run as a reader would, with our address for the live one. */

const FOLDER = 'src/issue/downloads/snippets';
const csv = builtSite().files.get('data/metrics/ipv6-held.csv') ?? Buffer.of();
const kenya = String(csv)
  .split('\r\n')
  .findLast((line) => line.startsWith('KE,'))
  ?.split(',');
const expected = [kenya?.[2], Number(kenya?.[3])];

const server = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8' }).end(csv);
});
// Below the project, so that a snippet finds the packages it imports.
const folder = mkdtempSync(join('node_modules', '.snippets-'));
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ipv6-held.csv`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** What a program prints of a snippet: the date and the value, however it writes numbers. */
async function printed(program: string, file: string): Promise<unknown[]> {
  const source = readFileSync(join(FOLDER, file), 'utf8').replace('{{address}}', address);
  const path = join(folder, file.replace('.js', '.mjs'));
  writeFileSync(path, source);
  const child = spawn(program, [path]);
  const output: Record<'out' | 'err', string> = { out: '', err: '' };
  child.stdout.on('data', (data) => (output.out += data));
  child.stderr.on('data', (data) => (output.err += data));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${program} ${file} ended with ${code}: ${output.err}`);
  const [date, value] = output.out.trim().split(/\s+/);
  return [date, Number(Number(value).toPrecision(7))];
}

const rounded = [expected[0], Number(Number(expected[1]).toPrecision(7))];
const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

describe('the snippets on the page of the data print Kenya’s newest reading', () => {
  it('in JavaScript with d3', async () => {
    expect(await printed(process.execPath, 'read.js')).toEqual(rounded);
  });

  it.skipIf(!has('python3', '--version'))('in Python, skipped where there is none', async () => {
    expect(await printed('python3', 'read.py')).toEqual(rounded);
  });

  it.skipIf(!has('python3', '-c', 'import pandas'))(
    'in Python with pandas, skipped where there is none',
    async () => {
      expect(await printed('python3', 'read-pandas.py')).toEqual(rounded);
    },
  );

  it.skipIf(!has('Rscript', '--version'))('in R, skipped where there is none', async () => {
    expect(await printed('Rscript', 'read.R')).toEqual(rounded);
  });
});
