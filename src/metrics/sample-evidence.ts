import type { Adoption } from '../model/adoption.ts';
import type { Source } from '../model/provenance.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { Registration } from '../model/registry-tables.ts';
import { TABLES, type Tables } from '../model/tables.ts';
import type { Evidence } from './metric.ts';

type Days = Readonly<Record<Registry, string>>;

/** Days of the registries' files in the sample: each another, ARIN's the oldest. */
const SAMPLE_DAYS: Days = {
  afrinic: '2026-08-21',
  apnic: '2026-06-17',
  arin: '2020-04-17',
  lacnic: '2026-08-20',
  ripencc: '2020-04-18',
};

/** Days that lie close together, ARIN's in the year before the others'. */
export const CLOSE_DAYS: Days = {
  afrinic: '2021-02-01',
  apnic: '2021-01-31',
  arin: '2020-11-30',
  lacnic: '2021-01-01',
  ripencc: '2021-03-01',
};

/** Evidence for the measures' tests: empty but for the tables given, with a source for each registry. */
export function sampleEvidence(tables: Partial<Tables>, days: Days = SAMPLE_DAYS): Evidence {
  const empty = Object.fromEntries(
    Object.keys(TABLES).map((name) => [name, []]),
  ) as unknown as Tables;
  const sources = REGISTRIES.map((registry) => sampleSource(registry, days[registry]));
  return { tables: { ...empty, ...tables }, provenance: { sources } };
}

/** A row of registrations: one allocated IPv6 block of KE in AFRINIC's file, but for what is given. */
export function sampleRegistration(row: Partial<Registration>): Registration {
  return {
    registry: 'afrinic',
    country: 'KE',
    family: 'ipv6',
    status: 'allocated',
    month: '2006-05',
    blocks: 1,
    amount: 4_294_967_296n,
    ...row,
  };
}

/** A row of holdings: month, country, IPv4 addresses (`null` for an empty cell), IPv6 /48s. */
export function sampleHolding(
  place: readonly [month: string, country: string],
  ipv4: number | null,
  slash48s: number,
) {
  const [month, country] = place;
  return { month, country, ipv4_addresses: ipv4, ipv6_slash48s: slash48s, source: 'sample' };
}

/** A row of adoption: Google's share for KE on 13 April 2026, but for what is given. */
export function sampleAdoption(row: Partial<Adoption>): Adoption {
  return {
    source: 'google',
    measure: 'users',
    date: '2026-04-13',
    country: 'KE',
    share: 0.1,
    samples: null,
    ...row,
  };
}

function sampleSource(id: Registry, asOf: string): Source {
  return {
    id,
    publisher: id,
    title: `Statistics of ${id}`,
    address: `https://${id}.example/`,
    files: [],
    asOf,
    retrieved: '2026-09-01',
    licence: 'sample',
    caveats: [],
    tables: ['registrations'],
    problems: { warnings: 0, examples: [] },
  };
}
