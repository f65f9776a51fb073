import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Run, runWithin } from './command/sample-run.ts';
import { runCommand, USAGE } from './ingest/run-command.ts';
import { plantSample } from './ingest/sample-folder.ts';

let home: string;
let data: string;
/** What was printed where the sample was published first, into `first`, by a process as people start it. */
let printed: Run;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ingest-'));
  const sample = await plantSample(join(home, 'sample'));
  expect(spawnSync(process.execPath, ['scripts/edition.ts', '--data', sample]).status).toBe(0);
  const parameters = ['scripts/ingest.ts', '--data', sample, '--out', join(home, 'first')];
  printed = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
});
beforeEach(async () => {
  data = await mkdtemp(join(home, 'data-'));
  await cp(join(home, 'sample'), data, { recursive: true });
});
afterAll(() => rm(home, { recursive: true }));

const run = (...args: string[]) =>
  runWithin((voice) => runCommand(args, '2026-11-24T03:30:00Z', voice), USAGE);
const ingest = (data: string, out: string) => run('--data', data, '--out', out);

/** Every file below a folder with its bytes, as text that can be compared. */
async function contents(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files
      .sort()
      .map(
        async (file) =>
          [file.slice(folder.length), await readFile(file, 'base64')] as [string, string],
      ),
  );
}

describe('the ingest', () => {
  it('ends with 2 and the usage when called wrongly', async () => {
    for (const args of [['--datum', 'x'], ['data'], ['--data', '']]) {
      const { status, stderr } = await run(...args);
      expect(stderr).toContain('Usage: npm run ingest');
      expect(status).toBe(2);
    }
  });

  it('publishes the tables, byte for byte the same each time', async () => {
    expect(printed).toMatchObject({ status: 0, stderr: '' });
    expect(printed.stdout).toMatch(/^Published \d+ files to .* in \d+\.\d s\.\n$/);
    expect((await ingest(data, join(home, 'second'))).status).toBe(0);
    const files = await contents(join(home, 'first'));
    expect(files.map(([path]) => path)).toContain('/metrics/ipv6-held.json');
    expect(await contents(join(home, 'second'))).toEqual(files);
  });

  it('calls data that were edited by hand by a name of their own, and says so', async () => {
    const out = join(home, 'edited');
    const nameIn = async () =>
      JSON.parse(await readFile(join(out, 'sources.json'), 'utf8')).edition.name;
    const { edition } = JSON.parse(await readFile(join(data, 'sources.json'), 'utf8'));
    const path = join(data, 'reference/milestones.csv');
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    await writeFile(path, `${lines.slice(0, -1).join('\n')}\n`);
    const { status, stderr } = await ingest(data, out);
    expect(status).toBe(0);
    expect(await nameIn()).toMatch(new RegExp(`^${edition.name}-edited-[0-9a-f]{8}$`));
    expect(stderr).toContain(await nameIn());
  });

  it('lists every problem with file and line, fails, and leaves what was published', async () => {
    const out = join(home, 'out');
    await cp(join(home, 'first'), out, { recursive: true });
    const before = await contents(out);
    const pool = join(data, 'tables/pool.csv');
    const [header] = (await readFile(pool, 'utf8')).split('\n');
    const rows = ['2026-05,available,2', '2026-04,available,1', '2026-06,free,1'].map(
      (row) => `arin,${row},arin`,
    );
    await writeFile(pool, `${[header, ...rows].join('\n')}\n`);
    await rm(join(data, 'tables/holders.csv'));

    const { status, stderr, stdout } = await ingest(data, out);

    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${pool}:3: error: rows are not sorted by key`);
    expect(stderr).toMatch(/pool\.csv:4: error: state: .* \(found: free\)/);
    expect(stderr).toContain('holders.csv: error: there is no such file');
    expect(stderr).toMatch(/\d+ problems in .*: nothing was published\.\n$/);
    expect(await contents(out)).toEqual(before);
  });
});
