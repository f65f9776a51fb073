import { addressOf } from '../model/address.ts';
import type { Source } from '../model/provenance.ts';
import { readPublished } from '../published/read.ts';
import type { FigureView } from './figure.ts';

/** The sources a figure credits of those whose files we read, in the order of their ids. */
export function sourcesBehind({ sources }: FigureView): readonly Source[] {
  const credited = new Set(sources.map(({ href }) => href));
  return readPublished().provenance.sources.filter(({ id }) =>
    credited.has(`${addressOf('methodology/')}#source-${id}`),
  );
}
