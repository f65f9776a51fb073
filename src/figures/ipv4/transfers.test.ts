import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../../model/registry.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { shownBy } from '../sample-shown.ts';
import { ipv4TransfersByRegistry as figure } from './transfers.ts';

const text = catalogueOf('en');
const LOGS = REGISTRIES.map((registry) => `transfers-${registry}`);

type Moved = Readonly<Record<string, readonly (readonly [year: string, addresses: number])[]>>;

/** What came to registries and what left them; APNIC's log ends first. */
function moved(to: Moved, from: Moved) {
  return sampleData({
    sources: LOGS.map((id) => ({
      ...{ id, tables: ['transfers'] },
      asOf: id === 'transfers-apnic' ? '2021-05-01' : '2021-05-02',
    })),
    metrics: {
      'ipv4-transferred-to-registry': { sources: LOGS, areas: to },
      'ipv4-transferred-from-registry': { sources: LOGS, areas: from },
    },
  });
}

const told = (...flows: readonly [to: Moved, from: Moved]) =>
  shownBy(figure, moved(...flows), null);

describe('transfers between registries', () => {
  const to: Moved = {
    apnic: [['2020', 1024]],
    arin: [['2021', 256]],
    ripencc: [['2020', 256]],
  };
  const from: Moved = {
    arin: [
      ['2020', 1024],
      ['2021', 256],
    ],
    ripencc: [['2021', 256]],
  };

  it('are a row for each registry and year of the logs, zero where the logs tell nothing', () => {
    const { rows } = told(to, from).facts.table;
    expect(rows).toHaveLength(5 * 2);
    expect(rows.filter(({ area }) => area === 'arin')).toEqual([
      {
        ...{ area: 'arin', date: '2020', origins: LOGS },
        values: { ipv4_addresses_in: 0, ipv4_addresses_out: 1024 },
      },
      {
        ...{ area: 'arin', date: '2021', origins: LOGS },
        values: { ipv4_addresses_in: 256, ipv4_addresses_out: 256 },
      },
    ]);
  });

  it('tell who gained and who lost, and up to when', () => {
    const { words, drawings } = told(to, from);
    expect(words.title).toBe('IPv4 addresses move from ARIN to APNIC');
    expect(words.sentence).toBe(
      'From 2020 to 2021, 1,536 addresses moved from holders of one registry to holders of another. APNIC gained most, 1,024 more than it gave; ARIN lost most, 1,024 more than it got.',
    );
    expect(words.notes).toContain('The last year ends with the logs of 1 May 2021.');
    expect(words.table.rows[4]).toEqual([
      { text: 'ARIN', value: 'arin' },
      { text: '2020', value: '2020' },
      { text: '0', value: 0 },
      { text: '1,024', value: 1024 },
    ]);
    expect(drawings[0]?.svg).toContain(text.transfers.registries.none);
  });

  it('speak of the RIPE NCC with its article, as prose does', () => {
    const { words } = told({ ripencc: [['2020', 512]] }, { arin: [['2020', 512]] });
    expect(words.title).toBe('IPv4 addresses move from ARIN to the RIPE NCC');
    expect(words.sentence).toContain('. The RIPE NCC gained most');
  });

  it('claim no gain where all are even', () => {
    const even: Moved = { apnic: [['2020', 256]], arin: [['2020', 256]] };
    const { words } = told(even, even);
    expect(words.sentence).toContain('each gave as much as it got');
  });

  it('are not there where no log was read', () => {
    expect(figure.facts(moved({}, {}), null)).toBeNull();
  });
});
