import { METRIC_IDS, type MetricId } from '../../model/metric-id.ts';
import type { Source } from '../../model/provenance.ts';
import { PUBLICATIONS, type Publication } from '../../model/publications.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { nameSource } from '../told-source.ts';

/** What a reader must know of a source as it is in this edition: its caveats, and that it could not be renewed. */
export function limitsOf({ caveats, stale }: Source, text: Catalogue): string[] {
  return [
    ...caveats.map((caveat) => text.caveats[caveat]),
    ...(stale ? [text.methodology.notRenewed(stale)] : []),
  ];
}

/** The measures that rest on a source, in their own order. */
export function measuresBehind(data: Data, source: Source): MetricId[] {
  return METRIC_IDS.filter((id) => data.published.metrics[id]?.sources.includes(source.id));
}

/** What this project can read and this edition has nothing of, by publisher and title. */
export function unreadSources(data: Data, text: Catalogue): { title: string; publisher: string }[] {
  const unread = PUBLICATIONS.filter(({ id }) => data.findSource(id) === null);
  return unread.map((one) => nameSource<Publication>(one, text));
}
