/** The turning points that charts point out, by their id in the table of milestones. */
export const MILESTONE_IDS = [
  'afrinic-phase-1',
  'afrinic-phase-2',
  'apnic-final-slash8',
  'apnic-slash23',
  'arin-pool-exhausted',
  'arin-waiting-list',
  'first-ipv6-blocks',
  'google-passes-half',
  'iana-pool-exhausted',
  'ipv6-first-specification',
  'ipv6-internet-standard',
  'ipv6-specification-revised',
  'lacnic-exhaustion-phase',
  'lacnic-last-block',
  'lacnic-new-members-only',
  'registries-receive-slash12',
  'ripencc-last-slash8',
  'ripencc-pool-exhausted',
  'world-ipv6-day',
  'world-ipv6-launch',
] as const;
export type MilestoneId = (typeof MILESTONE_IDS)[number];
