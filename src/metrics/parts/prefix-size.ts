/** Addresses in an IPv4 prefix: 2^(32 − length). */
export function addressesIn(prefix: string): number {
  return 2 ** (32 - Number(prefix.slice(prefix.indexOf('/') + 1)));
}
