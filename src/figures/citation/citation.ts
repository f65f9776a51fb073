import { addressOf, wholeAddress } from '../../model/address.ts';
import { edition } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { figureAddress } from '../figure-files.ts';
import { type PlacedFigure, titleOf } from '../placed.ts';

/**
 * Something of ours to cite, as CSL-JSON has it (https://citeproc-js.readthedocs.io/en/latest/csl-json).
 * The publisher is left out because it is the author: styles would name it twice. There is no day of access
 * either: the version says what was read.
 */
export interface Citation {
  /** Key for reference managers: lower-case ASCII and hyphens. */
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  /** Year, month and day of the edition. */
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  /** The edition as `YYYY.MM.DD`: of numbers joined by hyphens citeproc makes `Versions`, as if of several. */
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
  });
}

/** How to cite this edition as a whole. */
export function citationOfEdition(text: Catalogue): Citation {
  return citation({
    key: 'edition',
    title: text.figurePages.citation.edition,
    address: addressOf('data/'),
    author: text.site.name,
  });
}

interface Cited {
  readonly key: string;
  readonly title: string;
  /** Address of its page below the site's root. */
  readonly address: string;
  readonly author: string;
}

function citation({ key, title, address, author }: Cited): Citation {
  const day = edition();
  return {
    id: `ipv6-atlas-${key}-${day}`,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [day.split('-').map(Number)] },
    version: day.replaceAll('-', '.'),
    language: 'en',
    URL: wholeAddress(address),
  };
}
