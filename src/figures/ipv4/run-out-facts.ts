import { ascending } from 'd3';
import type { Milestone } from '../../model/reference-tables.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import { dataSpan } from '../../published/dates.ts';
import { column, DATE, type FactRow, type Facts } from '../facts.ts';
import { IANA_ENDED, TURNING_POINTS } from './turning-points.ts';

/** The name that no language changes of what is no registry of a region. */
export const IANA = 'IANA';

/** How a pool ran out. */
export interface Lane {
  /** Whose it is; `null` for IANA's. */
  readonly registry: Registry | null;
  /** Its turning points, from old to new, and the day of the first. */
  readonly turns: readonly Milestone[];
  readonly starts: string;
  /** True where the last of them is that the pool was used up. */
  readonly ends: boolean;
  /** True where a file lists nothing as available, though no turning point says that the pool was used up. */
  readonly isDrained: boolean;
}

/** How a registry’s pool ran out. */
type RegistryLane = Lane & { readonly registry: Registry };

/** When each pool ran out: dated events, each stated by a document. */
export interface RunOutFacts extends Facts {
  readonly iana: Lane;
  /** All five, the first to ration first. */
  readonly registries: readonly RegistryLane[];
  readonly first: RegistryLane;
  readonly last: RegistryLane;
  /** The newest day of the data: to then a pool that has not ended goes on. */
  readonly until: string;
}

/** The turning points of every pool; `null` where one of them has none. */
export function runOutFacts(data: Data): RunOutFacts | null {
  const iana = ianaLane(data);
  const registries = REGISTRIES.flatMap((registry) => laneOf(data, registry) ?? []).sort((a, b) =>
    ascending(a.starts, b.starts),
  );
  const [first, last] = [registries[0], registries.at(-1)];
  if (!iana || !first || !last || registries.length < REGISTRIES.length) return null;
  const lanes = [iana, ...registries];
  const rows = lanes.flatMap(rowsOf).sort((a, b) => ascending(a.date ?? '', b.date ?? ''));
  return {
    metrics: [],
    origins: [...new Set(lanes.flatMap(({ turns }) => turns.map((turn) => turn.source_url)))],
    caveats: [],
    table: { columns: [DATE, column('registry', 'name'), column('event', 'term')], rows },
    ...{ iana, registries, first, last, until: dataSpan(data).newest },
  };
}

/** IANA rationed nothing: its stock ended. */
function ianaLane(data: Data): Lane | null {
  const ended = data.findMilestone(IANA_ENDED);
  if (ended === null) return null;
  return { registry: null, turns: [ended], starts: ended.date, ends: true, isDrained: false };
}

function laneOf(data: Data, registry: Registry): RegistryLane | null {
  const { rationed, tightened, ended } = TURNING_POINTS[registry];
  const ids = [rationed, ...tightened, ...(ended === null ? [] : [ended])];
  const turns = ids.flatMap((id) => data.findMilestone(id) ?? []);
  const [start] = turns;
  if (!start) return null;
  const isEmpty = data.latestReading('ipv4-available', registry)?.value === 0;
  const ends = ended !== null;
  return { registry, turns, starts: start.date, ends, isDrained: !ends && isEmpty };
}

function rowsOf({ registry, turns }: Lane): FactRow[] {
  return turns.map(({ id, date, source_url }) => ({
    ...{ area: registry, date, origins: [source_url] },
    values: { registry: registry === null ? IANA : REGISTRY_NAMES[registry], event: id },
  }));
}
