import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { documentIn } from './document.ts';
import { ripenccWaitingListSource as source } from './source.ts';

const fixture = fixtureFile(
  new URL('./fixtures/ripe-member-updates-2026-04.csv', import.meta.url),
  'scarcity',
);
const { asOf, crops, problems } = source.harvest([fixture], SEASON);

describe('figures on the RIPE NCC’s waiting list', () => {
  it('are those of its own documents, each with its address and its day or month', () => {
    expect(asOf).toBe('2024-11-01');
    const short = (address: unknown) => String(address).replace(/\/[^/]+\/?$/, '');
    expect(
      crops[0]?.rows.map(({ date, requests, first_days, document_url }) => [
        ...[date, requests, first_days],
        document_url && short(document_url),
      ]),
    ).toEqual([
      ['2023-07-07', 1025, null, 'https://labs.ripe.net/author/antony_gollan'],
      ['2024-03-19', 962, 453, null],
      ['2024-06', 1035, null, 'https://www.ripe.net/publications/news'],
      ['2024-11', 1050, 514, 'https://ripe.net/membership/member-support/member-updates'],
    ]);
  });

  it('leave out those that others quote, and say so once', () => {
    expect(problems.map(({ severity, value }) => [severity, value])).toEqual([
      ['warning', '2026-02 2026-03 2026-04'],
    ]);
  });

  it('replace each other and nothing else', () => {
    const isReplaced = (by: string) =>
      crops[0]?.replaces({ registry: 'ripencc', date: '2024-06', source: by });
    expect(['ripencc-waiting-list', 'ripencc-run-out'].map(isReplaced)).toEqual([true, false]);
  });

  it.each([
    ['https://www.ripe.net/news/', 'https://www.ripe.net/news/'],
    ['https://labs.ripe.net./author/a (also: more)', 'https://labs.ripe.net/author/a'],
    ['https://ripe.net.example/', undefined],
    ['https://example.org/https://www.ripe.net/', undefined],
    ['http://www.ripe.net/', undefined],
    ['RIPE NCC slides (a copy)', null],
    ['quotes a RIPE NCC update', undefined],
  ])('know a document of the RIPE NCC: %s', (words, address) => {
    expect(documentIn(words)?.address).toBe(address);
  });

  it.each(['2024-13,1,,', '2026-12,1,,', '2024,1,,', '2024-06,,,', '2024-06,1,many,'])(
    'are refused where they are none: %s',
    (row) => {
      const head = 'as_of,lirs_on_waiting_list,first_in_queue_days,source';
      const text = `${head}\n${row}https://www.ripe.net/\n`;
      const file = textFile('scarcity/ripe-member-update-figures.csv', text);
      expect(source.harvest([file], SEASON)).toMatchObject({
        asOf: null,
        problems: [{ severity: 'error', line: 2 }],
      });
    },
  );
});
