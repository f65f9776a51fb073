import type { Overlap, OverlapClaim } from '../../src/model/provenance.ts';
import { FAMILIES, type Family, STATUSES, type Status } from '../../src/model/registry-tables.ts';
import { packCountry } from '../sources/delegated/country-codes.ts';
import type { Delegations } from '../sources/delegated/delegated-file.ts';
import { parseNumber } from './range.ts';

/**
 * The records of a registry that the overlaps of an earlier refresh name: all that is known of its ranges
 * when its file is not at hand now.
 */
export function rememberClaims(registry: string, overlaps: readonly Overlap[]): Delegations {
  const claims = new Map<string, { family: Family; claim: OverlapClaim }>();
  for (const { family, counted, dropped } of overlaps)
    for (const claim of [counted, dropped])
      if (claim.registry === registry) claims.set(`${family} ${claim.record}`, { family, claim });
  return columnsOf([...claims.values()]);
}

function columnsOf(claims: readonly { family: Family; claim: OverlapClaim }[]): Delegations {
  const values = claims.map(({ claim }) => Number(claim.record.split('|')[1]));
  return {
    length: claims.length,
    family: Uint8Array.from(claims, ({ family }) => FAMILIES.indexOf(family)),
    status: Uint8Array.from(claims, ({ claim }) => STATUSES.indexOf(claim.status as Status)),
    country: Uint16Array.from(claims, ({ claim }) => packCountry(claim.country)),
    start: Uint32Array.from(claims.flatMap(({ family, claim }) => wordsOf(family, claim))),
    value: Float64Array.from(values),
    month: Uint16Array.from(claims, ({ claim }) => packMonth(claim.date)),
    at: new Uint32Array(claims.length),
  };
}

function wordsOf(family: Family, { record }: OverlapClaim): number[] {
  const number = parseNumber(family, record.split('|')[0] ?? '');
  if (family !== 'ipv6') return [Number(number), 0, 0, 0];
  return [96n, 64n, 32n, 0n].map((shift) => Number((number >> shift) & 0xffffffffn));
}

function packMonth(date: string): number {
  if (date === '') return 0;
  const [year, month] = date.split('-').map(Number);
  return (year as number) * 12 + (month as number) - 1;
}
