import { addressOf, figureAddress, wholeAddress } from '../../model/address.ts';
import { dayOfEdition, type FrozenEdition } from '../../model/edition.ts';
import { edition } from '../../published/dates.ts';
import { frozenEditions } from '../../published/editions.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { titleOf } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';

/**
 * Something of ours to cite, as CSL-JSON has it (https://citeproc-js.readthedocs.io/en/latest/csl-json).
 * There is no day of access: the version says what was read.
 */
export interface Citation {
  /** Key for reference managers: lower-case ASCII and hyphens. */
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  /** Year, month and day of the edition. */
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly publisher: string;
  /** The edition, as its files and `/v/<edition>/` are called. */
  readonly version: string;
  readonly language: string;
  readonly URL: string;
}

/** How to cite a figure as it is in this edition. */
export function citationOfFigure(figure: PlacedFigure, text: Catalogue): Citation {
  return citation({
    key: figure.path.replace('/', '-'),
    title: titleOf(figure, text),
    address: figureAddress(figure.path),
    author: text.site.name,
    name: edition(siteData()),
    language: text.language,
  });
}

/** How to cite this edition as a whole: once it is frozen by its own page, which stays, else by that of the data. */
export function citationOfEdition(
  text: Catalogue,
  frozen: readonly Pick<FrozenEdition, 'edition'>[] = frozenEditions(),
): Citation {
  const name = edition(siteData());
  const isFrozen = frozen.some((one) => one.edition === name);
  return isFrozen ? citationOfFrozen(name, text) : citationOf(name, addressOf('data/'), text);
}

/** How to cite a frozen edition as a whole. */
export function citationOfFrozen(name: string, text: Catalogue): Citation {
  return citationOf(name, addressOf(`v/${name}/`), text);
}

function citationOf(name: string, address: string, text: Catalogue): Citation {
  const title = text.figurePages.citation.edition;
  const language = text.language;
  return citation({ key: 'edition', title, address, author: text.site.name, name, language });
}

interface Cited {
  readonly key: string;
  readonly title: string;
  /** Address of its page below the site's root. */
  readonly address: string;
  readonly author: string;
  /** The edition. */
  readonly name: string;
  readonly language: string;
}

function citation({ key, title, address, author, name, language }: Cited): Citation {
  return {
    id: `ipv6-atlas-${key}-${name}`,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [dayOfEdition(name).split('-').map(Number)] },
    publisher: author,
    version: name,
    language,
    URL: wholeAddress(address),
  };
}
