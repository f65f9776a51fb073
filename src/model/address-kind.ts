/** The kinds of address that the reader of addresses tells apart, by family. */
export const ADDRESS_KINDS = [
  'ipv6-global',
  'ipv6-link-local',
  'ipv6-unique-local',
  'ipv6-loopback',
  'ipv6-unspecified',
  'ipv6-multicast',
  'ipv6-documentation',
  'ipv6-6to4',
  'ipv6-teredo',
  'ipv6-translated',
  'ipv6-other',
  'ipv4-public',
  'ipv4-private',
  'ipv4-shared',
  'ipv4-link-local',
  'ipv4-loopback',
  'ipv4-multicast',
  'ipv4-documentation',
  'ipv4-other',
] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];
