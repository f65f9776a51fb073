import { describe, expect, it } from 'vitest';
import type { Flow, Ipv4Flow, Ipv4Listed } from '../model/ipv4-flows.ts';
import * as measures from './ipv4-flows.ts';
import type { Metric } from './metric.ts';
import { sampleEvidence, sampleRegistration } from './sample-evidence.ts';

const DAYS = ['2019-12-31', '2020-01-31', '2020-02-29', '2021-02-28'];
const ipv4Listed: Ipv4Listed[] = DAYS.map((day) => ({
  ...{ registry: 'afrinic', day, country: 'KE', file: 'plain', addresses: 1024 },
}));

const flow = (kind: Flow, addresses: number, step = 0, country = 'KE'): Ipv4Flow => ({
  ...{ registry: 'afrinic', country, flow: kind, addresses, blocks: 1, counterpart: '' },
  ...{ from_day: DAYS[step] as string, to_day: DAYS[step + 1] as string },
});

const ipv4Flows = [
  ...[flow('registered', 1), flow('registered', 2, 1), flow('registered', 4, 1, 'JP')],
  ...[flow('given-again', 8), flow('listed-again', 16), flow('given-back', 32, 2)],
  ...[flow('from-country', 64), flow('from-registry', 128), flow('from-elsewhere', 256)],
  ...[flow('to-country', 512), flow('to-registry', 1024), flow('to-elsewhere', 2048)],
  ...[flow('recounted-from', 4096), flow('recounted-to', 8192)],
];
const evidence = sampleEvidence({
  ...{ ipv4Flows, ipv4Listed },
  registrations: [sampleRegistration({}), sampleRegistration({ country: 'JP', registry: 'apnic' })],
});

/** The middle of the last step is in August 2020, so that all are of one year. */
const ALL = '2019-12-31/2021-02-28';

const told = (metric: Metric) =>
  metric.compute(evidence).map(({ area, date, value }) => `${area} ${date} ${value}`);

describe('measures of flows', () => {
  it('add up the steps of a year, of a registry and of the countries that are mainly its', () => {
    expect(told(measures.ipv4NewlyDelegated)).toEqual([`KE ${ALL} 3`, `afrinic ${ALL} 7`]);
  });

  it('are zero where a file lists all and tells of none', () => {
    const none = sampleEvidence({ ...evidence.tables, ipv4Flows: [] });
    expect(measures.ipv4GivenBack.compute(none).map(({ value }) => value)).toEqual([0, 0]);
  });

  it('tell what was given again and listed again apart', () => {
    expect(told(measures.ipv4DelegatedAgain)[0]).toBe(`KE ${ALL} 8`);
    expect(told(measures.ipv4ListedAgain)[0]).toBe(`KE ${ALL} 16`);
    expect(told(measures.ipv4GivenBack)[0]).toBe(`KE ${ALL} 32`);
    expect(told(measures.ipv4LeftUntold)[0]).toBe(`KE ${ALL} 2048`);
  });

  it('count moves between countries for countries alone, and what is counted otherwise for none', () => {
    expect(told(measures.ipv4CameFromOthers)).toEqual([`KE ${ALL} 448`, `afrinic ${ALL} 384`]);
    expect(told(measures.ipv4WentToOthers)).toEqual([`KE ${ALL} 1536`, `afrinic ${ALL} 1024`]);
  });
});
