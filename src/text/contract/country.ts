import type { AreaId } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { Words } from './words.ts';

/** A place among others: rank from 1 and how many are ranked. */
export interface Place {
  readonly rank: number;
  readonly of: number;
}

/** What is held in all, and how that changed from the first month to the last. */
export interface HeldText {
  readonly finding: (value: number) => string;
  readonly grown: (p: {
    area: AreaId;
    before: number;
    after: number;
    from: string;
    to: string;
  }) => string;
  readonly same: (p: { area: AreaId; value: number; from: string; to: string }) => string;
  readonly one: (p: { area: AreaId; value: number; on: string }) => string;
  readonly line: (value: number) => string;
}

/** Where a country stands by a measure, in its region and in the world. */
interface PlaceAmong {
  readonly finding: (value: number) => string;
  readonly sentence: (p: {
    area: AreaId;
    value: number;
    on: string;
    region: Place | null;
    /** The region that the first of them is in. */
    regionArea: AreaId;
    world: Place;
  }) => string;
}

/** What was held at the beginning and at the end of a year, and the month in which it ended. */
export interface YearText {
  readonly before: number;
  readonly after: number;
  readonly to: string;
}

/** A country’s page. */
export interface CountryText {
  readonly title: (place: AreaId) => string;
  readonly crumbs: string;
  readonly summary: {
    readonly users: (p: {
      area: AreaId;
      value: number;
      on: string;
      region: AreaId | null;
      median: number | null;
      count: number;
    }) => string;
    readonly ipv4: (p: {
      value: number;
      on: string;
      perPerson: number | null;
      world: number | null;
    }) => string;
    /** IPv6 space held, and how it changed in the newest year of which that is known. */
    readonly changed: (p: { value: number; on: string; year: YearText | null }) => string;
    readonly noUsers: (place: AreaId) => string;
    readonly noUsersAnywhere: (place: AreaId) => string;
    readonly online: (p: { share: number; on: string }) => string;
    /** What its main registry lists, where nobody counts IPv4 addresses there. */
    readonly fewListed: (p: { registry: Registry; on: string; count: number }) => string;
    readonly unlisted: (p: { area: AreaId; oldest: string; newest: string }) => string;
    readonly unlistedMeaning: string;
  };
  /** Of when the files behind a chart are, where one is old or rebuilt. */
  readonly old: (p: {
    files: readonly {
      registry: Registry;
      asOf: string;
      reconstructed: boolean;
    }[];
    newest: string;
  }) => string;
  readonly figures: {
    readonly broken: string;
    /** At the upright from which on another source is charted. */
    readonly otherSource: string;
    readonly ipv6Held: HeldText & { readonly notes: Words<'unit' | 'movedFromEu'> };
    readonly ipv4Held: HeldText;
    readonly users: PlaceAmong;
    readonly perPerson: PlaceAmong;
    readonly ipv6ByYear: {
      readonly finding: (p: { total: number }) => string;
      readonly sentence: (p: {
        area: AreaId;
        total: number;
        first: number | null;
        peak: {
          year: string;
          count: number;
        } | null;
      }) => string;
    };
    readonly ipv4ByYear: {
      readonly finding: (p: { half: string; isOneYear: boolean }) => string;
      readonly sentence: (p: {
        area: AreaId;
        total: number;
        half: string;
        isOneYear: boolean;
      }) => string;
    };
    readonly fileEnds: (asOf: string) => string;
    readonly undated: (p: { value: string }) => string;
    readonly worldRow: string;
  };
  readonly numbers: Words<'heading' | 'measure' | 'value' | 'unit' | 'on' | 'place' | 'source'> & {
    readonly caption: (country: AreaId) => string;
  };
  /** A count in files of which one lacks what is counted: the least it can be. */
  readonly atLeast: (value: string) => string;
  readonly countedWithout: (p: {
    publishers: readonly string[];
    without: readonly string[];
  }) => string;
  /** The days of the files in which something was counted. */
  readonly fileDays: (p: { oldest: string; newest: string }) => string;
  readonly sourcesHeading: string;
  readonly source: (p: { title: string; by: string; asOf: string }) => string;
  /** Whose data a source has, and through whom they came where they are not the publisher's own files. */
  readonly byWayOf: (p: { publisher: string; makers: readonly string[] }) => string;
  /** The same beside others of one title, which is said once before them. */
  readonly sourceOfMany: (p: { publisher: string; asOf: string }) => string;
  readonly neighbours: string;
  readonly previous: (place: AreaId) => string;
  readonly next: (place: AreaId) => string;
  readonly printed: (address: string) => string;
}

/** The table of all countries. */
export interface CountriesPageText {
  readonly title: string;
  readonly description: string;
  readonly lead: (p: {
    all: number;
    unlisted: number;
    without: {
      count: number;
      on: string;
    } | null;
  }) => string;
  readonly search: string;
  readonly searchHint: string;
  /** What unfolds a table of so many countries and territories. */
  readonly unfold: (count: number) => string;
  readonly region: string;
  readonly allRegions: string;
  readonly shownTemplate: string;
  /** Where no row is, with what to try. */
  readonly shownNone: string;
  readonly caption: string;
  readonly name: string;
  readonly other: string;
  readonly table: string;
  readonly otherTable: string;
  readonly otherNote: string;
  readonly world: string;
  readonly sum: string;
}
