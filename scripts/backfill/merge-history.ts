import { cohorts, ipv4Flows, ipv4Listed } from '../../src/model/ipv4-flows.ts';
import type { Source } from '../../src/model/provenance.ts';
import { archiveOf } from '../../src/model/publications.ts';
import { REGISTRIES, type Registry } from '../../src/model/registry.ts';
import { type MonthEnd, tabulateHistory } from '../flows/history.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import { mergeCrops } from '../refresh/merge.ts';

/** The tables made by holding files of different days against each other. */
export const HISTORY = [ipv4Flows, ipv4Listed, cohorts] as const;

/**
 * Puts what the archives' months tell when they are held against each other in place of what the tables say of the
 * same registries. A registry whose months begin later than what stands, or end earlier, keeps what stands: its files
 * still serve to tell where space of others came from and went.
 */
export function mergeHistory(edition: Edition, monthEnds: readonly MonthEnd[]): Edition {
  const told = new Set(REGISTRIES.filter((registry) => isLonger(edition, monthEnds, registry)));
  if (told.size === 0) return edition;
  const { crops } = tabulateHistory(monthEnds, told);
  return {
    tables: mergeCrops(edition.tables, crops),
    sources: edition.sources.map((source) => nameHistory(source, told)),
  };
}

function isLonger(edition: Edition, monthEnds: readonly MonthEnd[], registry: Registry): boolean {
  const before = rowsOf(edition, ipv4Listed).flatMap((row) =>
    row.registry === registry ? row.day.slice(0, 7) : [],
  );
  const now = monthEnds.flatMap(({ listing }) =>
    listing.registry === registry ? listing.day.slice(0, 7) : [],
  );
  const [first, last] = [now.reduce(earlier, '9999'), now.reduce(later, '')];
  return (
    now.length > 1 && first <= before.reduce(earlier, '9999') && last >= before.reduce(later, '')
  );
}

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

/** The archive of a registry stands behind its rows. */
function nameHistory(source: Source, told: ReadonlySet<Registry>): Source {
  const isOf = [...told].some((registry) => source.id === archiveOf(registry));
  if (!isOf) return source;
  const tables = [...source.tables, ...HISTORY.map(({ name }) => name)];
  return { ...source, tables: [...new Set(tables)].sort() };
}
