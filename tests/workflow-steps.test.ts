import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const TAKE = '.github/actions/take-data/action.yml';
const REFRESH = '.github/workflows/refresh.yml';

/** The commands are those of the runners’ system. */
const isRunner = process.platform === 'linux';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'workflow-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

/** Runs a step's commands as a runner does. */
function run(commands: string, env: Readonly<Record<string, string>>) {
  const path = `${join(home, 'bin')}:${process.env.PATH}`;
  return spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', commands], {
    ...{ cwd: home, encoding: 'utf8' },
    env: { PATH: path, RUNNER_TEMP: home, GITHUB_WORKSPACE: join(home, 'checkout'), ...env },
  });
}

describe.skipIf(!isRunner)('the data that a job proposes', () => {
  const [{ run: commands }] = parse(readFileSync(TAKE, 'utf8')).runs.steps;
  const take = (into = '.') => run(commands, { FROM: join(home, 'incoming'), INTO: into });
  const inCheckout = () =>
    readdirSync(join(home, 'checkout'), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(home, 'checkout/').length))
      .sort();

  beforeEach(() => {
    put('checkout/data/tables/pool.csv', 'old');
    put('checkout/data/stories/kept.json', 'old');
    put('checkout/README.md', 'old');
  });

  it('are copied to where they belong, and stories as a whole', () => {
    for (const path of ['tables/pool.csv', 'sources.json', 'changes/2026-11-28.json'])
      put(`incoming/data/${path}`, 'new');
    put('incoming/summary.txt', 'not data');
    expect(take()).toMatchObject({ status: 0, stderr: '' });
    expect(inCheckout()).toEqual([
      'README.md',
      'data/changes/2026-11-28.json',
      'data/sources.json',
      'data/tables/pool.csv',
    ]);
    expect(readFileSync(join(home, 'checkout/data/tables/pool.csv'), 'utf8')).toBe('new');
  });

  it('may come from an artifact that begins lower', () => {
    put('incoming/links.csv', 'new');
    expect(take('data/activities').status).toBe(0);
    expect(inCheckout()).toContain('data/activities/links.csv');
    expect(inCheckout()).toContain('data/stories/kept.json');
  });

  it.each([
    '.git/config',
    '.github/actions/take-data/action.yml',
    'data/.gitattributes',
    'data/activities/events.csv',
    'data/tables/run.sh',
    'package.json',
  ])('are refused as a whole when %s is among them', (path) => {
    put('incoming/data/tables/pool.csv', 'new');
    put(`incoming/${path}`, 'hostile');
    const { status, stderr } = take();
    expect(status).toBe(1);
    expect(stderr).toContain('expected data only, found');
    expect(readFileSync(join(home, 'checkout/data/tables/pool.csv'), 'utf8')).toBe('old');
  });

  it('are refused when a link is among them, or when there are none', () => {
    put('secret.csv', 'secret');
    mkdirSync(join(home, 'incoming/data/tables'), { recursive: true });
    expect(take().stderr).toContain('found none');
    symlinkSync(join(home, 'secret.csv'), join(home, 'incoming/data/tables/pool.csv'));
    const { status, stderr } = take();
    expect([status, stderr]).toEqual([1, expect.stringContaining('expected files and folders')]);
  });
});

describe.skipIf(!isRunner)('the nightly refresh', () => {
  const { jobs } = parse(readFileSync(REFRESH, 'utf8'));
  const stepOf = (job: string, id: string) =>
    jobs[job].steps.find((step: { id?: string }) => step.id === id).run;
  const output = () => readFileSync(join(home, 'output'), 'utf8');
  const argumentsGiven = () => readFileSync(join(home, 'args'), 'utf8').split('\n').slice(0, -1);

  /** An npm that writes its arguments down, one a line, and ends as told. */
  const refresh = (accept: string, { code = 0, except = '', stale = false } = {}) => {
    const summary = stale ? 'echo "Nothing new, 1 stale" > summary.txt\n' : '';
    put('bin/npm', `#!/bin/sh\nprintf '%s\\n' "$@" > args\n${summary}exit ${code}\n`);
    chmodSync(join(home, 'bin/npm'), 0o755);
    const files = { GITHUB_OUTPUT: join(home, 'output'), GITHUB_STEP_SUMMARY: join(home, 'seen') };
    const env = { ACCEPT: accept, EXCEPT: except, GITHUB_ACTOR: 'editor', ...files };
    return run(stepOf('refresh', 'refresh'), env);
  };

  it('takes acceptances a line each or parted, with the name of who gives them', () => {
    const accept =
      'vanished-countries:ripencc/ipv6/EU | they moved\n\ncountry-jumps:a/b|seen;; g:c | d';
    expect(refresh(accept, { except: 'iana,apnic-labs' }).status).toBe(0);
    expect(argumentsGiven()).toEqual([
      ...['run', '--silent', 'refresh', '--', '--json', '--summary', 'summary.txt'],
      '--accept=vanished-countries:ripencc/ipv6/EU',
      '--because=they moved (by editor)',
      ...['--accept=country-jumps:a/b', '--because=seen (by editor)'],
      ...['--accept=g:c', '--because=d (by editor)', '--except=iana,apnic-labs'],
    ]);
  });

  it('gives what people enter to no shell', () => {
    const hostile = '$(touch pwned)`touch pwned`"; touch pwned; \' * --data /';
    refresh(`g:k | ${hostile}`, { except: hostile });
    expect(argumentsGiven()).toContain(`--because=${hostile} (by editor)`);
    expect(argumentsGiven()).toContain(`--except=${hostile}`);
    expect(existsSync(join(home, 'pwned'))).toBe(false);
  });

  it('asks for nothing accepted when nothing is entered, and stops at what is no acceptance', () => {
    refresh('');
    expect(argumentsGiven().slice(4)).toEqual(['--json', '--summary', 'summary.txt']);
    for (const line of ['no reason', 'g:k |', '| because'])
      expect(refresh(line)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('expected'),
      });
  });

  it.each([
    [0, 0],
    [10, 0],
    [1, 1],
    [3, 3],
  ])('that ends with %d ends its step with %d, and says so', (code, status) => {
    expect(refresh('', { code, stale: true }).status).toBe(status);
    expect(output()).toBe(`code=${code}\n`);
    expect(readFileSync(join(home, 'seen'), 'utf8')).toContain('1 stale');
  });

  it('proposes its summary whole, whatever a text may contain', () => {
    const text = 'Data of 2026-11-28, 1 stale\n\nEND_OF_SUMMARY\ntitle=another\n';
    put('incoming/summary.txt', text);
    const files = { GITHUB_OUTPUT: join(home, 'output') };
    expect(run(stepOf('propose', 'summary'), files).status).toBe(0);
    const [title, start = '', ...rest] = output().split('\n');
    expect(title).toBe('title=Data of 2026-11-28, 1 stale');
    expect(start).toMatch(/^text<<end-[0-9a-f]{32}$/);
    expect(rest).toEqual([...text.split('\n'), start.slice('text<<'.length), '']);
  });

  it('opens its proposal whenever data are new, and names the claims that turned before it tests', () => {
    expect(jobs.propose.if).toBe("needs.refresh.outputs.code == '0'");
    const commands = jobs.refresh.steps.flatMap((step: { run?: string }) => step.run ?? []);
    expect(commands.slice(-3)).toEqual([
      'npm run ingest',
      'npm run claims -- --keep --summary summary.txt',
      'npm test',
    ]);
  });
});
