import { describe, expect, it } from 'vitest';
import { UsageError } from '../command/usage-error.ts';
import { readOptions } from './options.ts';

const IDS = ['afrinic', 'holdings'];

describe('readOptions', () => {
  it('reads every option of a refresh from a folder', () => {
    const args = ['--from', 'in', '--data', 'out', '--only', 'afrinic,holdings', '--dry-run'];
    expect(readOptions([...args, '--quiet'], IDS)).toEqual({
      options: {
        from: 'in',
        data: 'out',
        only: ['afrinic', 'holdings'],
        dryRun: true,
        accept: [],
      },
      fetch: null,
      output: 'quiet',
      summary: null,
    });
  });

  it('fetches everything beside the project’s data folder by default', () => {
    const { options, fetch, output } = readOptions([], IDS);
    expect(options.data).toMatch(/data$/);
    expect(options.from).toBe(options.data.replace(/data$/, '.cache'));
    expect(options.only).toBeNull();
    expect(fetch).toEqual({ mirror: null, endpoints: null });
    expect(output).toBe('lines');
  });

  it('reads where to fetch from', () => {
    const args = ['--mirror', 'http://127.0.0.1:8080/m', '--endpoints', 'e.json', '--cache', 'c'];
    const { options, fetch } = readOptions([...args, '--json'], IDS);
    expect(options.from).toBe('c');
    expect(fetch).toEqual({ mirror: 'http://127.0.0.1:8080/m', endpoints: 'e.json' });
  });

  it('reads each acceptance with its reason', () => {
    const first = ['--accept', 'row-counts:afrinic/ipv4/reserved', '--because', 'AFRINIC said so'];
    const second = ['--accept', 'ranges:a:b', '--because', 'seen'];
    expect(readOptions([...first, '--dry-run', ...second], IDS).options.accept).toEqual([
      { gate: 'row-counts', key: 'afrinic/ipv4/reserved', because: 'AFRINIC said so' },
      { gate: 'ranges', key: 'a:b', because: 'seen' },
    ]);
  });

  it.each([
    [['--only', 'moon'], 'unknown source moon; there are afrinic, holdings'],
    [['--onyl', 'afrinic'], '--onyl'],
    [['--from'], '--from'],
    [['--from', 'in', '--mirror', 'https://example.org'], '--mirror has no part'],
    [['--mirror', 'http://example.org'], '--mirror: expected an https address'],
    [['--data', ''], '--data is given without a value'],
    [['--from', 'in', '--mirror', ''], '--mirror is given without a value'],
    [['--from', 'in', '--from', 'out'], '--from is given twice'],
    [['--only', 'afrinic', '--only', 'holdings'], '--only is given twice'],
    [['--json', '--quiet'], 'exclude each other'],
    [['--only', 'afrinic', '--except', 'holdings'], '--only and --except exclude each other'],
    [['--except', 'moon'], 'unknown source moon'],
    [['--accept', 'gate:key'], '--accept gate:key lacks its reason'],
    [['--accept', 'gate:key', '--because', ' '], '--accept gate:key lacks its reason'],
    [['--accept', 'gate:key', '--dry-run', '--because', 'x'], 'lacks its reason'],
    [['--accept', 'gate', '--because', 'x'], '--accept takes <gate>:<key>'],
    [['--because', 'x'], '--because belongs right behind an --accept'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args, IDS)).toThrow(UsageError);
    expect(() => readOptions(args, IDS)).toThrow(message);
  });
});
