import { EXCESS, ipv4Account } from '../../src/metrics/ipv4-account.ts';
import type { Evidence } from '../../src/metrics/metric.ts';
import type { Problem } from '../../src/model/problem.ts';
import { holdings } from '../../src/model/registry-tables.ts';

/**
 * Warns where the parts of all IPv4 addresses come to more than there are: files of different days count twice what
 * moved between them. The account is then left out, and the rest is published.
 */
export function checkAccount(evidence: Evidence): Problem[] {
  return ipv4Account
    .compute(evidence)
    .filter(({ area }) => area === EXCESS)
    .map(({ date, value }) => ({
      severity: 'warning',
      source: holdings.name,
      file: `data/${holdings.path}`,
      line: 0,
      message: `expected parts of IPv4 in ${date} that come to 2^32 at most, found ${value} more: the account of all addresses is left out`,
      value: '',
    }));
}
