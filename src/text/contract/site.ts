import type { Words } from './words.ts';

/** Words that stand on every page. */
export interface SiteText {
  readonly name: string;
  readonly skip: string;
  readonly menu: string;
  /** On the button that opens the menu where there is little room, and on the one that closes it. */
  readonly menuButton: string;
  readonly close: string;
  /** Names the links to the same page in other languages. */
  readonly languages: string;
  /** Offers this page in this very language to who reads it in another: on the link to it. */
  readonly thisPage: string;
  readonly home: string;
  readonly countries: string;
  readonly ipv4: string;
  readonly fairness: string;
  readonly pace: string;
  readonly used: string;
  readonly groups: string;
  readonly compare: string;
  readonly policies: string;
  readonly stories: string;
  readonly iot: string;
  readonly getReady: string;
  readonly search: string;
  readonly contribute: string;
  /** Names of the lists at the foot of each page. */
  readonly foot: Words<'numbers' | 'act' | 'site'>;
  readonly more: string;
  readonly methodology: string;
  readonly about: string;
  readonly licence: string;
  readonly noData: string;
  readonly none: string;
  readonly source: string;
  readonly sources: string;
  readonly notes: string;
  /** Where something waits for a script that has not come. */
  readonly late: string;
  /** Unfolds what is to be known of a figure. */
  readonly counted: string;
  readonly table: string;
  readonly rank: (rank: string, of: string) => string;
  readonly title: (page: string) => string;
}

/** The page for addresses that do not exist. */
export interface NotFoundText {
  readonly title: string;
  readonly body: string;
  readonly links: string;
}
