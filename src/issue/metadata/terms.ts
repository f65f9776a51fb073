import { addressOf, wholeAddress } from '../../model/address.ts';
import { CC_BY } from '../../model/licence.ts';
import { makersBehind, type Source } from '../../model/provenance.ts';
import { isOpenLicence } from '../../model/publications.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** Whether all of these sources, and all who made their files, let numbers be passed on as freely as our own work. */
export function areOpen(sources: readonly Pick<Source, 'licence' | 'files'>[]): boolean {
  return sources.every(
    (source) =>
      isOpenLicence(source.licence) &&
      makersBehind(source).every(({ licence }) => isOpenLicence(licence)),
  );
}

/** Where the terms of each source stand beside our own, for people: a part of the page of the data. */
export function termsAddress(): string {
  return wholeAddress(`${addressOf('data/')}#terms`);
}

/** The licence of what was made of sources, as schema.org has it: CC BY only where all of them allow it. */
export function licenceOf(isOpen: boolean, text: Catalogue) {
  if (isOpen) return CC_BY.address;
  return {
    '@type': 'CreativeWork',
    name: text.data.licenceShort,
    url: termsAddress(),
  } as const;
}

/** What is offered on some terms: data of a publisher, or the work of those who made a file of them. */
export interface Termed {
  readonly licence: string;
  readonly name: string;
  readonly href: string;
  /** Who publishes it; `null` where the name says so. */
  readonly by: string | null;
}

/** Sources and the makers of their files by terms, each once, in the order of the sources. */
export function sourcesByTerms(sources: readonly Source[]): ReadonlyMap<string, Termed[]> {
  const published = sources.map(({ id, licence, title, publisher }) => {
    return { licence, name: title, href: `#source-${id}`, by: publisher };
  });
  const files = sources.flatMap((source) => source.files);
  const made = makersBehind({ files }).map(({ licence, publisher, address }) => {
    return { licence, name: publisher, href: address, by: null };
  });
  return Map.groupBy<string, Termed>([...published, ...made], ({ licence }) => licence);
}
