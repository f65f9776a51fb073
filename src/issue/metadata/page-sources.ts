import type { Credit, FigureView } from '../../figures/figure.ts';
import type { Source } from '../../model/provenance.ts';
import { siteData } from '../../published/read.ts';

/** The sources a figure credits of those whose files we read, in the order of their ids. */
export function sourcesBehind({ sources }: Pick<FigureView, 'sources'>): readonly Source[] {
  const credited = new Set(sources.map(({ source }) => source));
  return siteData().sources.filter(({ id }) => credited.has(id));
}

/** What else a figure credits: documents of others, and tables of our own kept by hand. */
export function documentsBehind({ sources }: Pick<FigureView, 'sources'>): readonly Credit[] {
  return sources.filter(({ source }) => source === undefined);
}
