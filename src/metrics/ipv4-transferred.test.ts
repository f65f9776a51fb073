import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../model/registry.ts';
import type { CountryTransfer, TransferSum } from '../model/registry-tables.ts';
import {
  ipv4TransferredFromRegistry,
  ipv4TransferredIn,
  ipv4TransferredOut,
  ipv4TransferredToRegistry,
  ipv4TransferredWithin,
} from './ipv4-transferred.ts';
import type { Evidence } from './metric.ts';
import { sampleEvidence } from './sample-evidence.ts';

const ofCountry = (
  [to_registry, country, year]: [CountryTransfer['to_registry'], string, string],
  [came_in, went_out, stayed]: [number, number, number],
): CountryTransfer => ({ to_registry, country, year, came_in, went_out, stayed });
const between = (row: Partial<TransferSum>): TransferSum => ({
  ...{ to_registry: 'apnic', from_registry: 'arin', family: 'ipv4', type: 'resource-transfer' },
  ...{ month: '2020-01', transfers: 1, amount: 256n },
  ...row,
});
const withLogs = (evidence: Evidence, logs: readonly string[]): Evidence => {
  const [source] = evidence.provenance.sources;
  if (!source) throw new Error('expected a sample source');
  return {
    ...evidence,
    provenance: { sources: logs.map((log) => ({ ...source, id: `transfers-${log}` })) },
  };
};
const evidence = sampleEvidence({
  countryTransfers: [
    ofCountry(['apnic', 'US', '2020'], [0, 768, 0]),
    ofCountry(['apnic', 'SG', '2020'], [768, 0, 0]),
    ofCountry(['arin', 'US', '2020'], [256, 0, 4096]),
    ofCountry(['arin', 'SG', '2020'], [0, 256, 0]),
    ofCountry(['arin', 'US', '2021'], [0, 0, 1024]),
  ],
  transfers: [
    between({}),
    between({ month: '2020-07', type: 'merger-acquisition', amount: 512n }),
    between({ month: '2021-07', to_registry: 'arin', from_registry: 'apnic', amount: 1024n }),
    between({ family: 'asn', amount: 9n }),
    between({ to_registry: 'arin', amount: 65_536n }),
  ],
});
const all = withLogs(evidence, REGISTRIES);

describe('IPv4 addresses transferred', () => {
  it('are summed by country and year over all logs, what stayed apart', () => {
    expect(ipv4TransferredIn.compute(all)).toEqual([
      { area: 'SG', date: '2020', value: 768 },
      { area: 'US', date: '2020', value: 256 },
      { area: 'US', date: '2021', value: 0 },
    ]);
    expect(ipv4TransferredOut.compute(all)).toEqual([
      { area: 'SG', date: '2020', value: 256 },
      { area: 'US', date: '2020', value: 768 },
      { area: 'US', date: '2021', value: 0 },
    ]);
    expect(ipv4TransferredWithin.compute(all)).toEqual([
      { area: 'SG', date: '2020', value: 0 },
      { area: 'US', date: '2020', value: 4096 },
      { area: 'US', date: '2021', value: 1024 },
    ]);
  });

  it('come in and go out as much over all places', () => {
    const total = (measure: typeof ipv4TransferredIn | typeof ipv4TransferredOut) =>
      measure.compute(all).reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(total(ipv4TransferredIn)).toBe(1024);
    expect(total(ipv4TransferredOut)).toBe(1024);
  });

  it('are summed by registry where they move between two, IPv4 only', () => {
    expect(ipv4TransferredToRegistry.compute(all)).toEqual([
      { area: 'apnic', date: '2020', value: 768 },
      { area: 'arin', date: '2021', value: 1024 },
    ]);
    expect(ipv4TransferredFromRegistry.compute(all)).toEqual([
      { area: 'apnic', date: '2021', value: 1024 },
      { area: 'arin', date: '2020', value: 768 },
    ]);
  });

  it('are not told while the log of any registry was never read', () => {
    const four = withLogs(evidence, REGISTRIES.slice(1));
    expect([ipv4TransferredIn.compute(four), ipv4TransferredToRegistry.compute(four)]).toEqual([
      [],
      [],
    ]);
  });
});
