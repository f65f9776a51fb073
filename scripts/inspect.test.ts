import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWithin } from './command/sample-run.ts';
import { runCommand, USAGE } from './inspect/run-command.ts';

const FIXTURES = join(import.meta.dirname, 'sources/delegated/fixtures');
const AFRINIC = join(FIXTURES, 'delegated-afrinic-extended-20260821');

const inspect = (...paths: string[]) =>
  runWithin((voice) => runCommand(paths, '2026-11-24T03:30:00Z', voice), USAGE);

describe('inspect', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  it('is a program that prints one JSON object and exits 0 for a file that a refresh would take', () => {
    const script = join(import.meta.dirname, 'inspect.ts');
    const parameters = [script, AFRINIC];
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toMatchObject({ registry: 'afrinic', records: 18, holders: 7 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('reads a packed file as it does the file itself', async () => {
    const packed = write('packed', gzipSync(readFileSync(AFRINIC)));
    expect((await inspect(packed)).stdout).toBe((await inspect(AFRINIC)).stdout);
  });

  it('exits 1 for a file that a refresh would refuse, and names file and line', async () => {
    const text = readFileSync(AFRINIC, 'utf8').replace('41.216.240.0', '41.216.240.256');
    const { status, stdout, stderr } = await inspect(write('bad', text));
    expect(status).toBe(1);
    expect(JSON.parse(stdout).problems).toHaveLength(1);
    expect(stderr).toContain('bad:10: error: expected an IPv4 address (found: 41.216.240.256)');
  });

  it('exits 1 for a damaged packing, of which it can say nothing else', async () => {
    const { status, stdout } = await inspect(
      write('cut.gz', gzipSync(readFileSync(AFRINIC)).subarray(0, 99)),
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ registry: null, asOf: null, records: 0 });
    expect(JSON.parse(stdout).problems).toHaveLength(1);
  });

  it.each([
    ['no file', []],
    ['two files', [AFRINIC, AFRINIC]],
    ['an option', ['--help']],
    ['a file that is not there', [join(FIXTURES, 'nowhere')]],
    ['a folder', [FIXTURES]],
  ])('exits 2 for %s, with usage on the error output only', async (_, paths) => {
    const { status, stdout, stderr } = await inspect(...paths);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run --silent inspect -- FILE');
  });
});
