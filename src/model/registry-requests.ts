import type { Registry } from './registry.ts';

/** Where each registry says how its addresses are asked for: pages of their own, found in copies of late 2026 or before. */
export const REGISTRY_REQUESTS: Readonly<Record<Registry, string>> = {
  afrinic: 'https://afrinic.net/become-member/requests-resources',
  apnic: 'https://www.apnic.net/get-ip/',
  arin: 'https://www.arin.net/resources/guide/ipv6/first_request/',
  lacnic: 'https://www.lacnic.net/',
  ripencc:
    'https://www.ripe.net/publications/ipv6-info-centre/deployment-planning/obtain-and-register-ipv6',
};
