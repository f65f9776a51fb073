import { ascending, descending, sum } from 'd3';
import type { AccountTone } from '../../charts/account/layout.ts';
import { ALL_IPV4, UNTOLD } from '../../metrics/ipv4-account.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import { latestReading, seriesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';

const METRIC = 'ipv4-account';

/** One part of all IPv4 addresses. */
export interface Part {
  readonly label: string;
  readonly value: number;
  readonly on: string;
  readonly tone: AccountTone;
}

/** Parts under one heading. */
export interface Section {
  readonly label: string;
  readonly parts: readonly Part[];
}

/** All parts under their headings; `null` where this edition has none. Throws unless they add up to 2^32 exactly. */
export function accountSections(text: Catalogue): Section[] | null {
  if (partsOf('delegated-').length === 0) return null;
  const sections = [kept(text), delegated(text), ...pools(text), ...untold(text)];
  const total = sum(
    sections.flatMap((section) => section.parts),
    (part) => part.value,
  );
  if (total !== ALL_IPV4) throw new Error(`expected parts that add up to 2^32, found ${total}`);
  return sections;
}

/** What all parts come to whose id begins with `prefix`, and ends with `suffix`. */
export function accountSum(prefix: string, suffix = ''): number {
  const ids = Object.keys(seriesOf(METRIC));
  const chosen = ids.filter((id) => id.startsWith(prefix) && id.endsWith(suffix));
  return sum(chosen, (id) => part(id).value);
}

/** The registries with a pool among the parts. */
export function registriesInAccount(): Registry[] {
  return REGISTRIES.filter((registry) => partsOf(`pool-${registry}-`).length > 0);
}

/** The reading of a part. Throws when there is none. */
function part(id: string): Measured {
  const reading = latestReading(METRIC, id);
  if (!reading) throw new Error(`${METRIC} has no part ${id}`);
  return reading;
}

function partsOf(prefix: string): { id: string; value: number; on: string }[] {
  return Object.keys(seriesOf(METRIC))
    .filter((id) => id.startsWith(prefix))
    .map((id) => ({ id, value: part(id).value, on: part(id).date }));
}

function kept(text: Catalogue): Section {
  const words = text.ipv4.account;
  const found = [...partsOf('iana-'), ...partsOf('special')].sort(
    (a, b) => descending(a.value, b.value) || ascending(a.id, b.id),
  );
  return {
    label: words.sections.kept(found[0]?.on ?? ''),
    parts: found.map(({ id, value, on }) => ({
      label: words.purposes[id as keyof typeof words.purposes],
      value,
      on,
      tone: 'kept',
    })),
  };
}

function delegated(text: Catalogue): Section {
  const words = text.ipv4.account;
  const found = partsOf('delegated-').sort((a, b) => descending(a.value, b.value));
  return {
    label: words.sections.delegated(found[0]?.on ?? ''),
    parts: found.map(({ id, value, on }) => ({
      label: registryOf(id.slice('delegated-'.length)) ?? words.noCountry,
      value,
      on,
      tone: 'delegated',
    })),
  };
}

function registryOf(id: string): string | undefined {
  return (REGISTRIES as readonly string[]).includes(id)
    ? REGISTRY_NAMES[id as Registry]
    : undefined;
}

const TONES: Readonly<Record<PoolState, AccountTone>> = {
  available: 'available',
  'policy-reserved': 'by-policy',
  quarantined: 'resting',
  'reserved-unsplit': 'untold',
};

function pools(text: Catalogue): Section[] {
  const words = text.ipv4.account;
  return registriesInAccount().map((registry) => {
    const parts = partsOf(`pool-${registry}-`);
    return {
      label: words.sections.pool(REGISTRY_NAMES[registry], parts[0]?.on ?? ''),
      parts: parts.map(({ id, value, on }) => {
        const state = id.slice(`pool-${registry}-`.length) as PoolState;
        return { label: words.states[state], value, on, tone: TONES[state] };
      }),
    };
  });
}

function untold(text: Catalogue): Section[] {
  const label = text.ipv4.account.sections.untold;
  return partsOf(UNTOLD).map(({ value, on }) => ({
    label,
    parts: [{ label, value, on, tone: 'untold' }],
  }));
}
