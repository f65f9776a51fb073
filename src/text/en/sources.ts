import { MAKERS } from '../../model/makers.ts';
import {
  ARCHIVE_TITLE,
  archiveOf,
  DESCRIBED_PUBLISHERS,
  type DescribedPublisher,
  type NamedSource,
  PUBLICATIONS,
  type Publication,
  publicationOf,
} from '../../model/publications.ts';
import type { SourcesText } from '../contract/sources.ts';
import type { Words } from '../contract/words.ts';
import { ofEachRegistry } from '../of-each-registry.ts';

/** The tables name sources in English: what stands in them is said once. */
function ofEach(words: (publication: Publication) => string): Words<NamedSource> {
  const pairs = PUBLICATIONS.map((publication) => [publication.id, words(publication)]);
  return Object.fromEntries(pairs);
}

const publishers = Object.fromEntries(
  DESCRIBED_PUBLISHERS.map((id) => [id, publicationOf(id).publisher]),
) as Words<DescribedPublisher>;

/** Sources as the tables name them. */
export const sources: SourcesText = {
  titles: {
    ...ofEach(({ title }) => title),
    ...ofEachRegistry(archiveOf, () => ARCHIVE_TITLE),
  },
  publishers,
  licences: {
    ...ofEach(({ licence }) => licence),
    ...ofEachRegistry(archiveOf, (registry) => publicationOf(registry).licence),
  },
  makers: { 'nro-stats': MAKERS['nro-stats'].publisher },
  makersTerms: {
    webnet77: MAKERS.webnet77.licence,
    lanrat: MAKERS.lanrat.licence,
    sorujov: MAKERS.sorujov.licence,
    imau84: MAKERS.imau84.licence,
  },
};
