import type { Source } from '../../model/provenance.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** What to know of the file read of a source, where it is not one that its publisher or a mirror publishes. */
export function fileNote({ caveats }: Pick<Source, 'caveats'>, text: Catalogue): string | null {
  const words = text.data.sources;
  if (caveats.includes('not-as-published')) return words.notAsPublished;
  return caveats.includes('reconstructed') ? words.reconstructed : null;
}
