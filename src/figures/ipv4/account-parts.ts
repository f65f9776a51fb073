import { ascending, descending, max, sum } from 'd3';
import type { AccountTone } from '../../charts/account/whole.ts';
import { ALL_IPV4, UNTOLD } from '../../metrics/ipv4-account.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import type { Data } from '../../published/data.ts';

const METRIC = 'ipv4-account';

/** One part of all IPv4 addresses, by the id that its measure gives it. */
export interface Part {
  readonly id: string;
  readonly value: number;
  readonly on: string;
  readonly tone: AccountTone;
}

/** Parts under one heading: what is kept out of use, delegated, in a registry's pool, or not told apart. */
export interface Section {
  readonly id: 'kept' | 'delegated' | Registry | 'untold';
  /** Date of its newest part, which its heading has. */
  readonly on: string;
  readonly parts: readonly Part[];
}

const TONES: Readonly<Record<PoolState, AccountTone>> = {
  available: 'available',
  'policy-reserved': 'by-policy',
  quarantined: 'resting',
  'reserved-unsplit': 'untold',
};

/** All parts under their headings; `null` where this edition has none. Throws unless they add up to 2^32 exactly. */
export function accountSections(data: Data): Section[] | null {
  if (partsOf(data, 'delegated-').length === 0) return null;
  const kept = [...partsOf(data, 'iana-'), ...partsOf(data, 'special')];
  const sections = [
    sectionOf('kept', kept.sort(largestFirst)),
    sectionOf('delegated', partsOf(data, 'delegated-').sort(largestFirst)),
    ...REGISTRIES.map((registry) => sectionOf(registry, partsOf(data, `pool-${registry}-`))),
    sectionOf('untold', partsOf(data, UNTOLD)),
  ].filter(({ parts }) => parts.length > 0);
  const total = sum(sections, ({ parts }) => sum(parts, ({ value }) => value));
  if (total !== ALL_IPV4) throw new Error(`expected parts that add up to 2^32, found ${total}`);
  return sections;
}

/** What all parts come to whose id begins with `prefix`, and ends with `suffix`. */
export function accountSum(data: Data, prefix: string, suffix = ''): number {
  const chosen = partsOf(data, prefix).filter(({ id }) => id.endsWith(suffix));
  return sum(chosen, ({ value }) => value);
}

/** The state of a pool that a part is: `pool-<registry>-<state>`. */
export function stateOf({ id }: Pick<Part, 'id'>, registry: Registry): PoolState {
  return id.slice(`pool-${registry}-`.length) as PoolState;
}

type Reading = Omit<Part, 'tone'>;

function sectionOf(id: Section['id'], readings: readonly Reading[]): Section {
  const parts = readings.map((part) => ({ ...part, tone: toneOf(id, part) }));
  return { id, on: max(parts, ({ on }) => on) ?? '', parts };
}

function toneOf(section: Section['id'], part: Reading): AccountTone {
  if (section === 'kept' || section === 'delegated' || section === 'untold') return section;
  return TONES[stateOf(part, section)];
}

/** The readings of the parts whose id begins so, in the order of the measure. */
function partsOf(data: Data, prefix: string): Reading[] {
  return Object.keys(data.seriesOf(METRIC))
    .filter((id) => id.startsWith(prefix))
    .map((id) => {
      const reading = data.latestReading(METRIC, id);
      if (!reading) throw new Error(`${METRIC} has no part ${id}`);
      return { id, value: reading.value, on: reading.date };
    });
}

function largestFirst(a: Reading, b: Reading): number {
  return descending(a.value, b.value) || ascending(a.id, b.id);
}
