import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/model/documents.ts';
import { askOnce } from '../fetch/ask.ts';
import { closeClient, makeClient } from '../fetch/client.ts';
import {
  type Handler,
  hastyClient,
  LONG_PATIENCE,
  type Server,
  startServer,
} from '../fetch/sample-server.ts';
import { plantSample } from '../ingest/sample-folder.ts';
import { askLink } from './ask-link.ts';
import { checkAll, recordFindings } from './check-all.ts';
import { collectAddresses, withDocuments } from './collect.ts';
import { readLinkOptions } from './options.ts';
import { lookupPublic } from './public-host.ts';

let data: string;
let server: Server;
let hasty: ReturnType<typeof hastyClient>;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'atlas-links-'));
  await plantSample(data);
  server = await startServer();
  hasty = hastyClient();
});
afterEach(async () => {
  hasty.close();
  await server.close();
  await rm(data, { recursive: true });
});

/** Addresses that no data need name, for readers of other languages. */
const listed = DOCUMENTS.flatMap(({ addresses }) => Object.values(addresses));

const ignore = () => undefined;
const recorded = () => readFile(join(data, 'activities/links.csv'), 'utf8').catch(() => null);
const ask = (address: string) => askLink({ client: hasty.client, mirror: server.origin }, address);
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(code, headers).end();
const run = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const script = join(import.meta.dirname, '../check-links.ts');
    execFile(process.execPath, [script, '--data', data, ...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

describe('the addresses of the data', () => {
  it('are those of the tables kept by hand and of the sources, with every use', async () => {
    const addresses = await collectAddresses(data);
    expect([...addresses.keys()]).toEqual([
      'https://a.example/',
      'https://a.example/x.ics',
      'https://afrinic.example/',
      'https://afrinic.net/cpm',
      'https://afrinic.net/phase-1',
      'https://groups.example/',
      'https://iot.example/',
      'https://limits.example/',
      'https://rfc.example/',
    ]);
    expect(addresses.get('https://afrinic.net/cpm')).toEqual([
      { file: 'reference/policy-reserves.csv', line: 2, column: 'source_url' },
      { file: 'reference/entitlements.csv', line: 2, column: 'source_url' },
    ]);
    expect(addresses.get('https://a.example/')).toEqual([
      { file: 'activities/calendars.csv', line: 2, column: 'page' },
      { file: 'activities/calendars.csv', line: 2, column: 'source_url' },
    ]);
    expect(addresses.get('https://afrinic.example/')?.at(-1)).toEqual({
      ...{ file: 'sources.json', line: 0, column: 'afrinic' },
    });
  });

  it('and those of documents in other languages, to which no data lead', async () => {
    const addresses = withDocuments(await collectAddresses(data));
    expect([...addresses.keys()]).toEqual(expect.arrayContaining(listed));
    const [deed] = addresses.get('https://creativecommons.org/licenses/by/4.0/deed.fr') ?? [];
    expect(deed).toEqual({ file: 'src/model/documents.ts', line: 0, column: 'fr' });
  });
});

describe('askLink', () => {
  it.each([
    ['there', 200, { status: 'ok', moved_to: null }],
    ['not found', 404, { status: 'gone', moved_to: null }],
    ['gone', 410, { status: 'gone', moved_to: null }],
    ['not shown to programs', 403, { status: 'refused', moved_to: null }],
    ['in trouble', 503, { status: 'unreachable', moved_to: null }],
    ['asked too often', 429, { status: 'unreachable', moved_to: null }],
  ])('finds a page that is %s', async (_, code, finding) => {
    server.put('/a.example/', status(code));
    expect(await ask('https://a.example/')).toEqual({ address: 'https://a.example/', ...finding });
  });

  it('asks with GET where a server does not know HEAD', async () => {
    server.put('/a.example/', (request, response) =>
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
    );
    expect((await ask('https://a.example/')).status).toBe('ok');
  });

  it('tells a move for good, to another site too, from a way around for now', async () => {
    const to = (location: string) => ({ Location: location });
    server.put('/a.example/', status(301, to('https://b.example/new')));
    server.put('/b.example/new', status(308, to('/newer')));
    server.put('/b.example/newer', status(302, to('/today')));
    server.put('/b.example/today', 'here');
    expect(await ask('https://a.example/')).toMatchObject({
      ...{ status: 'moved', moved_to: 'https://b.example/newer' },
    });
    expect(await ask('https://b.example/newer')).toMatchObject({ status: 'ok', moved_to: null });
  });

  it('finds a page gone that has moved to nowhere, and follows no circle', async () => {
    server.put('/a.example/', status(301, { Location: '/none' }));
    server.put('/c.example/', status(301, { Location: 'https://c.example/' }));
    expect((await ask('https://a.example/')).status).toBe('gone');
    expect((await ask('https://c.example/')).status).toBe('unreachable');
  });

  it.each([
    ...['http://b.example/', 'https://u:p@b.example/', 'javascript:alert(1)', 'https://[::1]/'],
    ...['https://127.0.0.1/', 'https://0x7f.1/', 'https://10.0.0.1/', 'https://b.example:8443/'],
    `https://b.example/${'a'.repeat(3000)}`,
  ])('does not follow to %s', async (location) => {
    server.put('/a.example/', status(301, { Location: location }));
    expect(await ask('https://a.example/')).toMatchObject({ status: 'refused', moved_to: null });
    expect(server.requests).toHaveLength(1);
  });

  it('asks nobody on this machine or its networks, by number or by name', async () => {
    expect((await ask('https://127.0.0.1/')).status).toBe('refused');
    const client = makeClient('a', hasty.client.patience, lookupPublic());
    const named = new URL(server.origin.replace('127.0.0.1', 'localhost'));
    const asked = askOnce(client, named, { headers: {}, method: 'GET' });
    await expect(asked).rejects.toThrow('which is no public address');
    expect(server.requests).toEqual([]);
    closeClient(client);
  });

  it('gives up on a server that never answers, after four tries', async () => {
    server.put('/a.example/', () => undefined);
    const client = { ...hasty.client, patience: { ...LONG_PATIENCE, idle: 50 } };
    const finding = await askLink({ client, mirror: server.origin }, 'https://a.example/');
    expect(finding.status).toBe('unreachable');
    await expect.poll(() => server.requests.length).toBe(4);
  });
});

describe('a round of all addresses', () => {
  it('asks one page of a host at a time, and waits a second between them', async () => {
    const addresses = ['1', '2', '3'].map((page) => `https://a.example/${page}`);
    for (const page of ['1', '2', '3']) server.put(`/a.example/${page}`, page);
    const round = { addresses, client: hasty.client, mirror: server.origin };
    const findings = await checkAll({ ...round, onFinding: ignore, onFault: ignore });
    expect(findings.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
    expect([server.most(), hasty.pauses]).toEqual([1, [1000, 1000, 1000]]);
  });

  it('loses no finding to an address that is none', async () => {
    server.put('/a.example/', 'here');
    server.put('/b.example/', status(301, { Location: `https://a.example/${'a'.repeat(3000)}` }));
    const addresses = ['https://a.example/', 'https://b.example/', 'no address', 'https://c d/'];
    const round = { addresses, client: hasty.client, mirror: server.origin };
    const findings = await checkAll({ ...round, onFinding: ignore, onFault: ignore });
    expect(findings.map(({ status }) => status)).toEqual(['ok', 'refused', 'refused', 'refused']);
    expect(await recordFindings(data, findings.slice(0, 2), '2026-11-24')).toBe(true);
  });

  it('tells of a fault of ours with one address, and goes on with the others', async () => {
    const faults: unknown[] = [];
    const turns = { within: () => Promise.reject(new Error('a fault')) };
    const client = { ...hasty.client, health: { watch: turns.within } } as never;
    const round = { addresses: ['https://a.example/'], client, mirror: server.origin };
    const onFault = (...fault: unknown[]) => void faults.push(fault);
    const findings = await checkAll({ ...round, onFinding: ignore, onFault });
    expect(findings).toMatchObject([{ status: 'unreachable' }]);
    expect(faults).toEqual([['https://a.example/', new Error('a fault')]]);
  });

  it('is recorded as found, sorted, with its day', async () => {
    const found = { status: 'gone', moved_to: null } as const;
    const findings = [
      { address: 'https://b.example/', ...found },
      { address: 'https://a.example/', status: 'moved', moved_to: 'https://c.example/' } as const,
    ];
    expect(await recordFindings(data, findings, '2026-11-24')).toBe(true);
    expect(await recorded()).toBe(
      'address,status,moved_to,seen\n' +
        'https://a.example/,moved,https://c.example/,2026-11-24\n' +
        'https://b.example/,gone,,2026-11-24\n',
    );
  });

  it('is not recorded when nobody at all could be reached', async () => {
    const findings = [
      { address: 'https://a.example/', status: 'unreachable', moved_to: null } as const,
    ];
    expect(await recordFindings(data, findings, '2026-11-24')).toBe(false);
    expect(await recorded()).toBe(null);
  });
});

describe('npm run check:links', () => {
  it('lists addresses without asking, for people and for machines', async () => {
    const lines = await run('--report');
    expect(lines).toMatchObject({ code: 0, stderr: '' });
    expect(lines.stdout).toContain(
      'https://iot.example/\n  never asked\n  reference/iot.csv:2 source_url\n',
    );
    const hosts = new Set(listed.map((address) => new URL(address).host));
    expect(lines.stdout).toContain(`${9 + listed.length} addresses at ${7 + hosts.size} hosts`);
    const [first] = JSON.parse((await run('--report', '--json')).stdout);
    expect(first).toMatchObject({ address: 'https://a.example/', status: null });
    expect(await recorded()).toBe(null);
  });

  it('records what it found and ends well, whatever that is', async () => {
    server.put('/a.example/', 'here');
    const { code, stdout, stderr } = await run('--mirror', server.origin);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/1 ok, 0 moved, 8 gone, 0 unreachable, 0 refused\n$/);
    expect(await recorded()).toMatch(/^https:\/\/a.example\/,ok,,\d{4}-\d{2}-\d{2}$/m);
    expect((await run('--report')).stdout).toMatch(/https:\/\/iot.example\/\n {2}gone, \d{4}/);
  });

  it('says how it is called', async () => {
    const wrong = await run('--report', '--mirror', server.origin);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('Usage: npm run check:links');
    expect(() => readLinkOptions(['--mirror', 'http://a.example/'])).toThrow(
      'expected an https address',
    );
  });
});
