import type { IanaBlock } from '../../model/iana.ts';

/**
 * The blocks of IANA's registry of IPv4 space: each /8 once. What came back to IANA and was given out again
 * stands in registries of its own and lies inside these blocks, so that to add it would count it twice.
 */
export function slash8s(blocks: readonly IanaBlock[]): IanaBlock[] {
  return blocks.filter(
    ({ family, status }) => family === 'ipv4' && status !== 'recovered' && status !== 'reallocated',
  );
}
