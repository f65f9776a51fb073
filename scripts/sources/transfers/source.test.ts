import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { transferSources } from './source.ts';

const { bytes } = fixtureFile(
  new URL('./fixtures/transfers-made-up-after-format.json', import.meta.url),
  'transfers',
);
const LOG = JSON.parse(new TextDecoder().decode(bytes));

const sourceOf = (registry: string) => {
  const source = transferSources.find(({ id }) => id === `transfers-${registry}`);
  if (!source) throw new Error(`no source of ${registry}`);
  return source;
};
const harvest = (registry: string, log: unknown) =>
  sourceOf(registry).harvest([textFile(`transfers/${registry}.json`, JSON.stringify(log))], {
    ...SEASON,
    countries: new Set(['US']),
  });
const words = (rows: readonly Record<string, unknown>[] = []) =>
  rows.map((row) => Object.values(row).join(' '));

/** The log with one transfer of these values after the others. */
const withTransfer = (values: object) => ({
  ...LOG,
  transfers: [...Array(20).fill(LOG.transfers[0]), { ...LOG.transfers[0], ...values }],
});

describe('transfers', () => {
  it('sums what a registry received by month, type, sender and family', () => {
    const { crops, asOf, problems } = harvest('arin', LOG);
    expect([asOf, problems]).toEqual(['2026-08-20', []]);
    expect(words(crops[0]?.rows)).toEqual([
      `arin arin 2012-03 ipv4 resource-transfer 2 ${2 ** 20 + 256}`,
      'arin arin 2012-03 asn resource-transfer 1 2',
      `arin ripencc 2020-01 ipv6 merger-acquisition 1 ${2 ** 32}`,
    ]);
  });

  it('leaves what another registry received to that registry’s log', () => {
    expect(words(harvest('apnic', LOG).crops[0]?.rows)).toEqual([
      'apnic arin 2021-03 asn resource-transfer 1 9',
    ]);
    const [crop] = harvest('apnic', LOG).crops;
    expect(crop?.replaces({ to_registry: 'apnic' })).toBe(true);
    expect(crop?.replaces({ to_registry: 'arin' })).toBe(false);
  });

  it('sums IPv4 by the countries of both sides, and what names none under ZZ', () => {
    const { crops } = harvest('arin', LOG);
    expect(words(crops[1]?.rows)).toEqual(['arin US 2012 0 0 1048576', 'arin ZZ 2012 0 0 256']);
    expect(crops[1]?.replaces({ to_registry: 'arin' })).toBe(true);
  });

  it.each([['constructor'], ['__proto__'], ['NEW_KIND']])(
    'counts transfers of the type %s as other, with a warning',
    (type) => {
      const { crops, problems } = harvest('arin', withTransfer({ type }));
      expect(crops[0]?.rows).toMatchObject([{ transfers: 20 }, { type: 'other', transfers: 1 }]);
      expect(problems).toMatchObject([{ severity: 'warning', value: type }]);
    },
  );

  it.each([['constructor'], ['__proto__']])('knows no registry %s', (source_rir) => {
    const { problems } = harvest('arin', withTransfer({ source_rir }));
    expect(problems[0]?.message).toContain('registries of both sides');
  });

  it('leaves out transfers that were not completed, and says so without any name', () => {
    const { crops, problems } = harvest('arin', withTransfer({ status: 'SOURCE_CANCELLED' }));
    expect(crops[0]?.rows).toMatchObject([{ transfers: 20 }]);
    expect(problems).toMatchObject([
      { severity: 'warning', message: 'transfer 21 left out: status SOURCE_CANCELLED', value: '' },
    ]);
  });

  it.each([
    [{ source_rir: 'NRO' }, 'registries of both sides'],
    [{ transfer_date: '2027-01-01T00:00:00Z' }, 'past date'],
    [{ transfer_date: 'not-a-date' }, 'past date'],
    [{ ip4nets: { transfer_set: [] } }, 'at least one range'],
    [{ ip4nets: { transfer_set: [{ start: '1.2.3.4', end: '1.2.3.3' }] } }, 'ranges of ipv4'],
    [{ ip4nets: { transfer_set: [{ start: '1.2.3.4' }] } }, 'ranges of ipv4'],
    [{ ip6nets: { transfer_set: [{ start: '2001:db8::', end: '2001:db8::1' }] } }, 'ipv6'],
    [{ asns: { transfer_set: [{ start: 1, end: 2 ** 32 }] } }, 'ranges of asn'],
    [{ type: 7 }, 'type: '],
  ])('leaves out a transfer with %j', (values, message) => {
    const { problems } = harvest('arin', withTransfer(values));
    expect(problems).toMatchObject([{ severity: 'warning' }]);
    expect(problems[0]?.message).toContain(message);
  });

  it('refuses a log of which much is left out, without a past date, or that is none', () => {
    const broken = { ...LOG, transfers: LOG.transfers.map(() => ({})) };
    const late = { ...LOG, version: { production_date: '2027-01-01' } };
    for (const log of [broken, late, {}, 'x'])
      expect(harvest('arin', log).problems.some((p) => p.severity === 'error')).toBe(true);
    expect(harvest('arin', late).asOf).toBeNull();
  });
});
