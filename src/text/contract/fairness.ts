import type { AreaId } from '../../model/area.ts';
import type { GroupId } from '../../model/group.ts';
import type { Some, Words } from './words.ts';

/** Numbers behind the two readings of the history. */
export interface HistoryFacts {
  readonly by: string;
  readonly first: AreaId;
  readonly share: number;
  readonly people: number;
  readonly before: number;
  readonly after: number;
}

/** A way of reading the history, told with the numbers where there are any. */
export interface HistoryReading {
  readonly heading: string;
  readonly text: (p: HistoryFacts | null) => string;
}

/** The page on how IPv4 addresses are shared out among people. */
export interface FairnessText {
  readonly kicker: string;
  readonly title: (p: { share: number | null }) => string;
  readonly description: string;
  readonly lead: (
    p: {
      on: string;
      year: string;
      countries: number;
    } | null,
  ) => string;
  readonly ladder: {
    readonly title: (p: { top: AreaId; topValue: number; low: AreaId; lowValue: number }) => string;
    readonly unit: (p: { on: string }) => string;
    readonly sentence: (p: {
      median: number;
      world: number;
      above: number;
      countries: number;
    }) => string;
    readonly caption: (p: { on: string }) => string;
    readonly most: string;
    readonly least: string;
    readonly world: (value: string) => string;
    readonly row: (p: { value: number }) => string;
    /** In full for a table, with the digits that small values need. */
    readonly written: (value: number) => string;
    readonly none: (p: { areas: readonly AreaId[] }) => string;
    readonly small: string;
    readonly columns: Words<'country' | 'perPerson' | 'addresses' | 'people'>;
  };
  readonly lorenz: {
    readonly title: (p: { share: number }) => string;
    readonly unit: (p: { on: string }) => string;
    readonly sentence: (p: { half: number; tenth: number; gini: number }) => string;
    readonly half: (share: number) => string;
    readonly ninety: (share: number) => string;
    readonly equal: string;
    readonly across: string;
    readonly up: string;
    readonly notes: Some<string>;
    readonly leftOut: (p: { areas: readonly AreaId[]; addresses: number; share: number }) => string;
    readonly columns: Words<'people' | 'addresses'>;
  };
  readonly shares: {
    readonly title: (p: { people: number; addresses: number }) => string;
    readonly unit: (p: { on: string }) => string;
    readonly sentence: (p: {
      regions: readonly {
        area: AreaId;
        ratio: number;
      }[];
    }) => string;
    readonly hollow: string;
    readonly full: string;
    readonly sections: Words<'regions' | 'groups' | 'registries'>;
    readonly row: (p: { people: number; addresses: number }) => string;
    readonly names: Words<GroupId>;
    readonly note: (p: { outside: readonly AreaId[] }) => string;
    readonly columns: Words<'group' | 'countries' | 'people' | 'addresses' | 'perPerson' | 'gini'>;
  };
  readonly byYear: {
    readonly title: (p: { before: number; after: number; from: string; to: string }) => string;
    readonly unit: (p: { files: string }) => string;
    readonly sentence: (p: {
      start: {
        year: string;
        value: number;
      };
      end: {
        year: string;
        value: number;
      } | null;
      last: {
        year: string;
        value: number;
      };
    }) => string;
    readonly line: (value: number) => string;
    readonly columns: Words<'year' | 'gini'>;
  };
  readonly developing: {
    readonly title: (p: { share: number; by: string; all: number; to: string }) => string;
    readonly unit: (p: { files: string }) => string;
    readonly sentence: (p: {
      people: number;
      peaks: readonly string[];
      peakShare: number;
    }) => string;
    readonly line: (value: number) => string;
    readonly people: (value: number) => string;
    readonly columns: Words<'year' | 'share'>;
  };
  /** Why a series of shares begins where it does, and what they are shares of. */
  readonly sharedOut: (p: {
    first: string;
    countries: number;
    part: number;
    /** Whether space of places without a population figure, and of none, is left out; else it is in the whole. */
    isOfPeopled: boolean;
  }) => string;
  readonly history: {
    readonly heading: string;
    readonly quote: string;
    readonly quoteSource: string;
    readonly intro: string;
    /** Two readings of the same numbers, neither before the other in worth. */
    readonly readings: readonly [HistoryReading, HistoryReading];
    readonly after: string;
  };
  readonly onward: string;
  readonly onwardLink: string;
}
