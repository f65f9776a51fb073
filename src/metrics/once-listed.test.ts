import { describe, expect, it } from 'vitest';
import type { Cohort } from '../model/ipv4-flows.ts';
import * as measures from './once-listed.ts';
import { sampleEvidence } from './sample-evidence.ts';

const row = (year: string, day: string, delegations: number, amount: bigint): Cohort => ({
  ...{ registry: 'lacnic', family: 'ipv6', year, day, delegations, amount },
});

const cohorts: Cohort[] = [
  row('2018', '2019-03-29', 90, 9n),
  row('2018', '2019-12-30', 80, 8n),
  row('2018', '2023-12-28', 70, 7n),
  // In March the year was not over.
  row('2019', '2019-03-29', 20, 2n),
  row('2019', '2019-12-30', 100, 10n),
  row('2019', '2023-12-28', 95, 9n),
  // Of 2022 there is no file: the first after it counts.
  row('2022', '2023-12-28', 40, 4n),
  { ...row('2018', '2019-03-29', 5, 1024n), family: 'ipv4' },
  { ...row('2018', '2019-12-30', 4, 768n), family: 'ipv4' },
];

const valuesOf = (metric: (typeof measures)['ipv6DelegationsOnceListed']) =>
  metric
    .compute(sampleEvidence({ cohorts }))
    .map(({ area, date, value }) => `${area} ${date} ${value}`);

describe('what was once listed', () => {
  it('is what stood there at the end of its year, or in the first file after it', () => {
    expect(valuesOf(measures.ipv6DelegationsOnceListed)).toEqual([
      'lacnic 2018 90',
      'lacnic 2019 100',
      'lacnic 2022 40',
    ]);
  });

  it('and still is, is what the newest file has of it', () => {
    expect(valuesOf(measures.ipv6DelegationsStillListed as never)).toEqual([
      'lacnic 2018 70',
      'lacnic 2019 95',
      'lacnic 2022 40',
    ]);
  });

  it('is counted in addresses for IPv4, and none where the newest file has none', () => {
    expect(valuesOf(measures.ipv4AddressesOnceListed as never)).toEqual(['lacnic 2018 1024']);
    expect(valuesOf(measures.ipv4AddressesStillListed as never)).toEqual(['lacnic 2018 0']);
  });
});
