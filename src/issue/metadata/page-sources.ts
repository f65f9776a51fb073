import { sourceAddress } from '../../figures/credits.ts';
import type { Credit, FigureView } from '../../figures/figure.ts';
import type { Source } from '../../model/provenance.ts';
import { readPublished } from '../../published/read.ts';

/** The sources a figure credits of those whose files we read, in the order of their ids. */
export function sourcesBehind({ sources }: Pick<FigureView, 'sources'>): readonly Source[] {
  const credited = new Set(sources.map(({ href }) => href));
  return readPublished().provenance.sources.filter(({ id }) => credited.has(sourceAddress(id)));
}

/** What else a figure credits: documents of others, and tables of our own kept by hand. */
export function documentsBehind({ sources }: Pick<FigureView, 'sources'>): readonly Credit[] {
  const read = new Set(readPublished().provenance.sources.map(({ id }) => sourceAddress(id)));
  return sources.filter(({ href }) => !read.has(href));
}
