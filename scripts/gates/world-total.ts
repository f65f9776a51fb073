import { iana } from '../../src/model/iana.ts';
import { registrations } from '../../src/model/registry-tables.ts';
import { type Edition, type Gate, judgeBy, rowsOf } from './gate.ts';
import { numberText } from './quantity.ts';

/**
 * How many /8s IANA keeps for itself where its table is not there to say: 0, 10, 127, and 224 to 255. IANA
 * IPv4 Address Space Registry, status RESERVED, unchanged since RFC 1112, RFC 1918 and RFC 5771.
 */
const IANA_SLASH8S = 3 + 32;
const SLASH8 = 2 ** 24;

/** All registries together do not list more IPv4 space than IANA gave them. */
export const worldTotal: Gate = {
  id: 'world-total',
  rule: 'no more IPv4 addresses than 2^32 less the /8s that IANA keeps',
  evidence: 'IANA IPv4 Address Space Registry',
  acceptable: true,
  check: ({ after }) => {
    const rows = rowsOf(after, registrations).filter((row) => row.family === 'ipv4');
    const total = rows.reduce((sum, row) => sum + row.amount, 0n);
    const kept = countKept(after);
    const most = 2 ** 32 - kept * SLASH8;
    const matter = {
      key: 'world/ipv4',
      saw: `${numberText(total)} IPv4 addresses`,
      expected: `at most ${numberText(most)}, which is 2^32 less the ${kept} /8s of IANA`,
    };
    return rows.length === 0 ? [] : [judgeBy(total <= BigInt(most), matter)];
  },
};

function countKept(edition: Edition): number {
  const slash8s = rowsOf(edition, iana).filter(
    ({ family, prefix }) => family === 'ipv4' && prefix.endsWith('/8'),
  );
  if (slash8s.length === 0) return IANA_SLASH8S;
  return slash8s.filter((row) => row.status === 'reserved').length;
}
