import { listingOf, sourcesFor } from '../../figures/credits.ts';
import { isUnattributed } from '../../model/area.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Source } from '../../model/provenance.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import { country, measure } from '../../published/read.ts';

/** The table whose months come from several mirrors: its readings name the mirror, not the source as a whole. */
const HELD = 'holdings';

/** How a cell names what counted: a source we read, or the mirror behind a month of space held. */
export interface Names {
  readonly source: (source: Source) => string;
  readonly method: (method: string) => string;
}

/** Ids, as `/data/sources.json` and the table of holdings have them. */
export const IDS: Names = { source: ({ id }) => id, method: (method) => method };

/** An area at a date; at any date where that is `null`. */
export interface Place {
  readonly area: string;
  readonly date: string | null;
}

/** What a measure's reading was counted from. */
export function countedFrom(id: MetricId, place: Place, names: Names): string[] {
  const methods = methodsAt(id, place);
  // Where readings name their mirrors, an area without any has no reading.
  if (methods.length === 0 && Object.keys(measure(id).methods).length > 0) return [];
  const sources = sourcesFor(id, registriesOf(place.area));
  return sources.flatMap((source) =>
    methods.length > 0 && source.tables.includes(HELD)
      ? methods.map(names.method)
      : [names.source(source)],
  );
}

/** Names as one cell: each once, joined by `; `. */
export function joined(names: readonly string[]): string {
  return [...new Set(names)].join('; ');
}

/** The mirrors that counted; WORLD's months may have several. */
function methodsAt(id: MetricId, { area, date }: Place): string[] {
  const runs = measure(id).methods[area] ?? [];
  const at = date === null ? runs : runs.filter(([from]) => from <= date).slice(-1);
  return at.flatMap(([, method]) => method.split('; '));
}

/** The registries whose files speak of an area: a country's, a registry's own, or that of a part of the account. */
function registriesOf(area: string): readonly Registry[] | undefined {
  if (/^[A-Z]{2}$/.test(area)) return isUnattributed(area) ? undefined : listingOf(country(area));
  const own = REGISTRIES.filter((registry) => area.split('-').includes(registry));
  return own.length > 0 ? own : undefined;
}
