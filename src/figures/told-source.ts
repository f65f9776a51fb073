import { MAKERS, type Maker } from '../model/makers.ts';
import { own } from '../model/own.ts';
import type { Source } from '../model/provenance.ts';
import type { Publication } from '../model/publications.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { remembered } from './remembered.ts';

/** What a source is called, who publishes it and on which terms. */
type Named = Pick<Publication, 'title' | 'publisher' | 'licence'> & { readonly id: string };

/** What a source is called in a language; as its table names it where it is a source no longer. */
export function nameSource<Of extends Named>(source: Of, { sources }: Catalogue): Of {
  const { id } = source;
  return {
    ...source,
    title: own<string>(sources.titles, id) ?? source.title,
    publisher: own<string>(sources.publishers, id) ?? source.publisher,
    licence: own<string>(sources.licences, id) ?? source.licence,
  };
}

/** A source in the words of a language, with all who made or kept its files; worked out once, as each page asks. */
export function tellSource(source: Source, text: Catalogue): Source {
  return teller(text)(source);
}

const teller = remembered((text: Catalogue) =>
  remembered(
    (source: Source): Source => ({
      ...nameSource(source, text),
      files: source.files.map(({ via, keptBy, ...file }) => ({
        ...file,
        ...(via && { via: via.map((maker) => nameMaker(maker, text)) }),
        ...(keptBy && { keptBy: keptBy.map((maker) => nameMaker(maker, text)) }),
      })),
    }),
  ),
);

const MAKER_IDS = new Map<string, string>(
  Object.entries(MAKERS).map(([id, { address }]) => [address, id]),
);

function nameMaker(maker: Maker, { sources }: Catalogue): Maker {
  const id = MAKER_IDS.get(maker.address) ?? '';
  return {
    ...maker,
    publisher: own<string>(sources.makers, id) ?? maker.publisher,
    licence: own<string>(sources.makersTerms, id) ?? maker.licence,
  };
}
