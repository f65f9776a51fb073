import type { CreativeWork } from 'schema-dts';
import { addressOf, wholeAddress } from '../../model/address.ts';
import { CC_BY } from '../../model/licence.ts';
import type { Source } from '../../model/provenance.ts';
import { isOpenLicence } from '../../model/publications.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** Whether every one of these sources lets its numbers be passed on under the licence of our own work. */
export function areOpen(sources: readonly Pick<Source, 'licence'>[]): boolean {
  return sources.every(({ licence }) => isOpenLicence(licence));
}

/** Where the terms of each source stand beside our own, for people: a part of the page of the data. */
export function termsAddress(): string {
  return wholeAddress(`${addressOf('data/')}#terms`);
}

/** The licence of what was made of sources, as schema.org has it: CC BY only where all of them allow it. */
export function licenceOf(isOpen: boolean, text: Catalogue): string | CreativeWork {
  if (isOpen) return CC_BY.address;
  return { '@type': 'CreativeWork', name: text.data.licenceShort, url: termsAddress() };
}

/** Sources by the terms they are published on, in the order of the sources. */
export function sourcesByTerms(sources: readonly Source[]): ReadonlyMap<string, Source[]> {
  return Map.groupBy(sources, ({ licence }) => licence);
}
