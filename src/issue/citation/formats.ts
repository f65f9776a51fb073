import type { Catalogue } from '../../text/catalogue.ts';
import { bibtexOf } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { risOf } from './ris.ts';

/** A citation written for reference managers. */
export interface CitationFile {
  readonly format: string;
  /** Ending of its file's name, with the dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly content: string;
}

/** A citation in each format that reference managers read. */
export function citationFiles(citation: Citation, text: Catalogue): CitationFile[] {
  const names = text.figurePages.citation.formats;
  return [
    {
      ...{ format: names.bibtex, ending: '.bib', mediaType: 'application/x-bibtex' },
      content: bibtexOf(citation),
    },
    {
      ...{ format: names.ris, ending: '.ris', mediaType: 'application/x-research-info-systems' },
      content: risOf(citation),
    },
    {
      ...{
        format: names.csl,
        ending: '.json',
        mediaType: 'application/vnd.citationstyles.csl+json',
      },
      content: `${JSON.stringify([citation], null, 2)}\n`,
    },
  ];
}
