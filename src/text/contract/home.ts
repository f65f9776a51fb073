import type { AreaId } from '../../model/area.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { Measurer } from '../../model/measurement-limits.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Registry } from '../../model/registry.ts';
import type { Words } from './words.ts';

/** A month in which the world's total rose, and where most of that was registered. */
export interface Jump {
  readonly month: string;
  readonly country: AreaId;
  readonly share: number;
}

/** A place with its value. */
export interface Valued {
  readonly area: AreaId;
  readonly value: number;
}

/** Figures that the front page may show. */
export type FrontFigureId = Extract<
  FigureId,
  | 'ipv4-account'
  | 'world-ipv6-held'
  | 'ipv6-largest-holders'
  | 'ipv4-per-person-by-region'
  | 'ipv6-users-by-region'
  | 'world-ipv6-use-over-time'
>;

/** Pages that the front page leads to. */
export type NextPage =
  | 'ipv4'
  | 'fairness'
  | 'pace'
  | 'used'
  | 'groups'
  | 'countries'
  | 'address'
  | 'quiz'
  | 'methodology'
  | 'about';

/** The front page. */
export interface HomeText {
  /** The strongest that can be said of the world; `null` where nothing of the kind is known. */
  readonly headline: (
    p:
      | { of: 'half'; share: number }
      | { of: 'use'; by: Measurer; value: number; on: string }
      | null,
  ) => string;
  readonly description: string;
  readonly standfirst: string;
  /** As of when the headline on half of the world’s people is, before the link to how it is worked out. */
  readonly halfDated: (p: { on: string; year: string }) => string;
  readonly halfLink: string;
  /** The box that answers for a country: `offer` stands before the country of the reader's clock; `{name}` is a country. */
  readonly yourCountry: Words<'label' | 'submit' | 'offer' | 'moreTemplate'>;
  readonly where: string;
  /** The title of the front page, unlike those of the pages that say the same. */
  readonly pageTitle: (headline: string) => string;
  /** Where to go next, by the page. */
  readonly next: Readonly<Record<NextPage, Words<'title' | 'why'>>>;
  readonly kickers: Words<FrontFigureId>;
}

/** The regions with the highest and the lowest median, and when. */
export interface RegionsTold {
  readonly top: AreaId;
  readonly topValue: number;
  readonly low: AreaId;
  readonly lowValue: number;
  readonly on: string;
}

/** World figures: headline of each, and the sentence a reader should take away. */
export interface WorldFiguresText {
  readonly ipv6Held: {
    /** Said where the months that are compared are of different sources. */
    readonly sources: string;
    readonly title: (p: { growth: number; from: string; to: string }) => string;
    readonly sentence: (p: { from: string; to: string; before: number; after: number }) => string;
    /** Which single months make up most of a rise; empty where there is no rise to part. */
    readonly jumps: (p: { jumps: readonly Jump[]; jumpShare: number }) => string;
    readonly line: (value: number) => string;
  };
  readonly largest: {
    readonly title: (p: { half: number; on: string }) => string;
    readonly sentence: (p: {
      top: AreaId;
      share: number;
      on: string;
      without: number;
      registered: number;
    }) => string;
    readonly unit: (p: { unit: string; on: string }) => string;
    readonly row: (p: { value: number; share: number }) => string;
  };
  readonly pool: {
    readonly title: (p: { registry: Registry; left: number; on: string }) => string;
    /** Above one of which no file of the last year tells: its age before what was left. */
    readonly oldTitle: (p: { registry: Registry; left: number; on: string }) => string;
    readonly sentence: (p: {
      registry: Registry;
      from: string;
      to: string;
      before: number;
      after: number;
      quarantined: number | null;
      reserved: number | null;
      unsplit: number | null;
    }) => string;
  };
  readonly perPerson: {
    readonly title: (p: RegionsTold) => string;
    readonly sentence: (p: {
      on: string;
      year: string | null;
      above: number;
      below: number;
      withData: number;
    }) => string;
  };
  readonly users: {
    readonly title: (p: RegionsTold) => string;
    readonly sentence: (p: {
      on: string;
      first: AreaId;
      firstValue: number;
      spread: AreaId;
      spreadLow: Valued;
      spreadHigh: Valued;
    }) => string;
  };
  readonly worldUsers: {
    readonly title: (p: { value: number; on: string }) => string;
    readonly sentence: (p: {
      from: string;
      before: number;
      to: string;
      countriesOn: string | null;
    }) => string;
    readonly line: (value: number) => string;
  };
  readonly strip: {
    readonly unit: (unit: string) => string;
    readonly medianColumn: string;
    readonly countColumn: string;
    readonly median: (text: string) => string;
  };
}

/** The world map: what it says for each measure and date. */
export interface WorldMapText {
  readonly measures: string;
  readonly time: string;
  readonly play: string;
  readonly pause: string;
  readonly nextDate: string;
  readonly legend: string;
  readonly open: string;
  readonly hint: string;
  readonly nearer: string;
  readonly farther: string;
  readonly whole: string;
  readonly failed: string;
  readonly table: string;
  readonly rank: string;
  readonly country: string;
  readonly detail: string;
  readonly detailNone: string;
  readonly listed: (places: readonly AreaId[]) => string;
  readonly measuresShown: Readonly<Record<MappedMetricId, MappedText>>;
  readonly range: (from: string | null, to: string | null) => string;
  readonly yearRange: (from: string | null, to: string | null) => string;
  readonly filesOf: (p: { oldest: string; newest: string }) => string;
}

/** Measures that the map can show. */
export type MappedMetricId = Extract<
  MetricId,
  'ipv6-users-google' | 'ipv6-held' | 'ipv4-per-person' | 'first-ipv6'
>;

/** What the map says of a measure. */
export interface MappedText {
  readonly choice: string;
  readonly title: string;
  readonly sentence: (p: MapFacts) => string;
}

/** What the map’s sentences are made of: countries with a high and with a low value at a date, and the first. */
export interface MapFacts {
  readonly on: string;
  readonly withData: number;
  readonly high: number;
  readonly low: number;
  readonly top: Valued | null;
}
