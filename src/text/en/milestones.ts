import type { MilestonesText } from '../contract/milestones.ts';
/** Turning points in a few words each, by their id in the table of milestones; their date stands beside. */
export const milestones: MilestonesText = {
  'afrinic-phase-1': 'AFRINIC down to its last /8',
  'afrinic-phase-2': 'AFRINIC down to a last /11',
  'apnic-final-slash8': 'APNIC down to its last /8',
  'apnic-slash23': 'APNIC halves its largest block, to a /23',
  'arin-pool-exhausted': 'ARIN’s free pool runs out',
  'arin-waiting-list': 'ARIN begins a waiting list',
  'first-ipv6-blocks': 'First IPv6 blocks for registries',
  'google-passes-half': 'Google first passes 50%',
  'iana-pool-exhausted': 'IANA gives out its last /8s',
  'ipv6-first-specification': 'IPv6 is specified (RFC 1883)',
  'ipv6-internet-standard': 'IPv6 becomes an Internet Standard',
  'ipv6-specification-revised': 'IPv6 is revised (RFC 2460)',
  'lacnic-exhaustion-phase': 'LACNIC begins to ration',
  'lacnic-last-block': 'LACNIC assigns its last block',
  'lacnic-new-members-only': 'LACNIC: newcomers only',
  'registries-receive-slash12': 'Each registry gets a /12 of IPv6',
  'ripencc-last-slash8': 'RIPE NCC down to its last /8',
  'ripencc-pool-exhausted': 'RIPE NCC’s pool runs out',
  'world-ipv6-day': 'World IPv6 Day',
  'world-ipv6-launch': 'World IPv6 Launch',
};
