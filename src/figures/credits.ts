import { addressOf } from '../model/address.ts';
import { own } from '../model/own.ts';
import { makersBehind, type Source } from '../model/provenance.ts';
import type { Data } from '../published/data.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Origin } from './facts.ts';
import type { Credit, DocumentWords } from './figure.ts';

/** Where the methodology tells of a source. */
function sourceAddress(id: string): string {
  return `${addressOf('methodology/')}#source-${id}`;
}

/** Whose data a source has, and who made what was read of it where the publisher did not. */
export function publisherOf(source: Source, text: Catalogue): string {
  const makers = makersBehind(source).map(({ publisher }) => publisher);
  return text.country.byWayOf({ publisher: source.publisher, makers });
}

function creditOf(source: Source, text: Catalogue): Credit {
  const by = publisherOf(source, text);
  return {
    text: text.country.source({ ...source, by }),
    title: source.title,
    source: source.id,
    href: sourceAddress(source.id),
    brief: { publisher: source.publisher, asOf: source.asOf, by },
  };
}

/** The credits of those who counted: sources once each, and documents under the words that tell of them. */
export function creditsOf(
  origins: readonly Origin[],
  documents: Readonly<Record<string, DocumentWords>>,
  { data, text }: { data: Data; text: Catalogue },
): Credit[] {
  return origins.flatMap((origin) => {
    const source = data.findSource(origin);
    if (source) return creditOf(source, text);
    const words = own(documents, origin);
    return words === undefined ? [] : { ...words, href: origin };
  });
}
