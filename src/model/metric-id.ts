/**
 * The ids of all measures, in the order the site tells them. They stand in addresses of files and so never change;
 * `src/metrics/metrics.ts` has exactly one measure of each, every language words for each.
 */
export const METRIC_IDS = [
  'ipv6-held',
  'ipv6-per-million',
  'ipv6-delegations',
  'ipv6-change-12m',
  'first-ipv6',
  'ipv6-registrations-by-year',
  'ipv6-users-google',
  'ipv6-users-google-world',
  'ipv6-users-apnic',
  'ipv6-capable-apnic',
  'ipv6-tests-apnic',
  'ipv4-held',
  'ipv4-per-person',
  'ipv4-registrations-by-year',
  'ipv4-available',
  'ipv4-policy-reserved',
  'ipv4-quarantined',
  'ipv4-reserved-unsplit',
  'ipv4-account',
  'ipv4-administered',
  'ipv4-gini',
  'ipv4-gini-by-year',
  'holders-ipv4',
  'holders-ipv4-only',
  'asns-held',
  'people-online-share',
  'people-online',
  'ipv4-transferred-in',
  'ipv4-transferred-out',
  'ipv4-transferred-within',
  'ipv4-transferred-to-registry',
  'ipv4-transferred-from-registry',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];
