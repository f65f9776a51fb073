import type { AreaId } from '../../model/area.ts';
import type { Language } from '../../model/language.ts';
import type { DateWords } from '../dates.ts';
import type { Numbers } from '../numbers.ts';
import type { SeamsOfNames } from '../seams.ts';

/**
 * How a place stands in a sentence: by its name alone; as the subject, with its article; or after what “in”, “of” and
 * “from” say, which bring that word along, since a language may bend or melt it: in the Gambia, au Kenya.
 */
export type PlaceForm = 'name' | 'subject' | 'in' | 'of' | 'from';

/** From one day or month to another. */
export interface Span {
  readonly oldest: string;
  readonly newest: string;
}

/** What sentences of a language are made with: how it says numbers, dates, lists and places. */
export interface Grammar extends Numbers, SeamsOfNames {
  readonly language: Language;
  readonly date: DateWords;
  readonly shortDate: DateWords;
  /** A span of days or months in words; one day where both ends are the same. */
  readonly span: (span: Span) => string;
  /** Words as they begin a sentence or stand in a cell of a table by themselves. */
  readonly sentenceCase: (words: string) => string;
  /** The same words behind a colon, where some languages go on with a small letter. */
  readonly afterColon: (words: string) => string;
  /** A list in prose, of none at all too. */
  readonly list: (items: readonly string[]) => string;
  /** A place by its id; one that nothing names is said as its id. */
  readonly place: (area: AreaId, form: PlaceForm) => string;
}
