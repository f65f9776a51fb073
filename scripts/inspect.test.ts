import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, 'inspect.ts');
const FIXTURES = join(import.meta.dirname, 'sources/delegated/fixtures');
const AFRINIC = join(FIXTURES, 'delegated-afrinic-extended-20260821');

function inspect(...paths: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...paths], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

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

  it('prints one JSON object and exits 0 for a file that a refresh would take', () => {
    const { status, stdout, stderr } = inspect(AFRINIC);
    expect(JSON.parse(stdout)).toMatchObject({ registry: 'afrinic', records: 18, holders: 7 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('reads a packed file as it does the file itself', () => {
    const packed = write('packed', gzipSync(readFileSync(AFRINIC)));
    expect(inspect(packed).stdout).toBe(inspect(AFRINIC).stdout);
  });

  it('exits 1 for a file that a refresh would refuse, and names file and line', () => {
    const text = readFileSync(AFRINIC, 'utf8').replace('41.216.240.0', '41.216.240.256');
    const { status, stdout, stderr } = inspect(write('bad', text));
    expect(status).toBe(1);
    expect(JSON.parse(stdout).problems).toHaveLength(1);
    expect(stderr).toContain('bad:10: error: expected an IPv4 address (found: 41.216.240.256)');
  });

  it('exits 1 for a damaged packing, of which it can say nothing else', () => {
    const { status, stdout } = inspect(
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
  ])('exits 2 for %s, with usage on the error output only', (_, paths) => {
    const { status, stdout, stderr } = inspect(...paths);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run --silent inspect -- FILE');
  });
});
