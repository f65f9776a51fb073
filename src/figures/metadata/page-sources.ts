import { addressOf } from '../../model/address.ts';
import type { Source } from '../../model/provenance.ts';
import { readPublished } from '../../published/read.ts';
import type { Credit, FigureView } from '../figure.ts';

/** The sources a figure credits of those whose files we read, in the order of their ids. */
export function sourcesBehind({ sources }: Pick<FigureView, 'sources'>): readonly Source[] {
  const credited = new Set(sources.map(({ href }) => href));
  return readPublished().provenance.sources.filter(({ id }) => credited.has(hrefOf(id)));
}

/** What else a figure credits: documents of others, and tables of our own kept by hand. */
export function documentsBehind({ sources }: Pick<FigureView, 'sources'>): readonly Credit[] {
  const read = new Set(readPublished().provenance.sources.map(({ id }) => hrefOf(id)));
  return sources.filter(({ href }) => !read.has(href));
}

function hrefOf(id: string): string {
  return `${addressOf('methodology/')}#source-${id}`;
}
