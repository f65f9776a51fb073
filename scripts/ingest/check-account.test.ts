import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/metrics/metric.ts';
import { sampleEvidence, sampleHolding } from '../../src/metrics/sample-evidence.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { checkAccount } from './check-account.ts';

/** All of IPv4 administered by one registry, of which Kenya's holders have so many addresses. */
function evidenceWith(delegated: number): Evidence {
  const evidence = sampleEvidence({
    iana: [
      {
        family: 'ipv4',
        prefix: '0.0.0.0/0',
        designation: 'afrinic',
        month: null,
        status: 'legacy',
      },
    ],
    holdings: [sampleHolding(['2025-04', 'KE'], delegated, 0)],
    pool: [
      {
        registry: 'afrinic',
        month: '2025-04',
        state: 'available',
        addresses: 256,
        source: 'afrinic',
      },
    ],
  });
  const [source] = evidence.provenance.sources;
  if (!source) throw new Error('expected a source');
  return { ...evidence, provenance: { sources: [{ ...source, tables: ['iana'] }] } };
}

describe('checking the account of all IPv4 addresses', () => {
  it('finds nothing wrong with parts that come to all there is, or to less', () => {
    expect(checkAccount(evidenceWith(2 ** 32 - 256))).toEqual([]);
    expect(checkAccount(evidenceWith(1024))).toEqual([]);
  });

  it('warns of parts that come to more, and by how much', () => {
    expect(checkAccount(evidenceWith(2 ** 32 - 1)).map(formatProblem)).toEqual([
      'data/tables/holdings.csv: warning: expected parts of IPv4 in 2025-04 that come to 2^32 at most, found 255 more: the account of all addresses is left out',
    ]);
  });
});
