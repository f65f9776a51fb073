import type { MakerId } from '../../model/makers.ts';
import type { DescribedPublisher, NamedSource } from '../../model/publications.ts';
import type { Words } from './words.ts';

/** Makers whose terms are no licence with a name. */
export type DescribedTerms = Extract<MakerId, 'webnet77' | 'lanrat' | 'sorujov' | 'imau84'>;

/** What we call sources, their publishers and their terms; proper names of publishers and licences stay as they are. */
export interface SourcesText {
  readonly titles: Words<NamedSource>;
  readonly publishers: Words<DescribedPublisher>;
  readonly licences: Words<NamedSource>;
  /** Who kept or copied files, where that is described. */
  readonly makers: Words<Extract<MakerId, 'nro-stats'>>;
  readonly makersTerms: Words<DescribedTerms>;
}
