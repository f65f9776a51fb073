import type { AreaId } from '../../model/area.ts';
import type { GroupId } from '../../model/group.ts';
import type { Words } from './words.ts';

/** An estimate with the bounds of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How many countries have IPv6, and by when half of them had their first. */
export interface FirstIpv6Facts {
  readonly median: string;
  readonly withFirst: number;
}

/** How fast registered IPv6 grows, and where it came when. */
export interface PaceText {
  readonly kicker: string;
  /** What grows steadily and where; where the months are too few to tell, when IPv6 first came. */
  readonly title: (p: {
    growth: {
      steady: number;
      of: number;
    } | null;
    first: FirstIpv6Facts | null;
  }) => string;
  readonly description: string;
  readonly lead: (p: { from: string | null; to: string }) => string;
  readonly subRegions: {
    readonly title: (p: { doubled: number; of: number; from: string }) => string;
    readonly unit: (p: { from: string }) => string;
    readonly sentence: (p: {
      to: string;
      top: AreaId;
      topTimes: number;
      leader: AreaId;
      leaderShare: number;
      low: AreaId;
      lowTimes: number;
    }) => string;
    readonly note: string;
    readonly times: (ratio: number) => string;
    readonly columns: Words<'subRegion' | 'times'>;
  };
  readonly first: {
    readonly title: (p: FirstIpv6Facts) => string;
    readonly unit: (p: { files: string }) => string;
    readonly sentence: (p: {
      peaks: readonly string[];
      count: number;
      late: number;
      lateYear: number;
    }) => string;
    readonly note: (p: { without: number; oldFile: string | null }) => string;
    readonly medianNote: string;
    readonly columns: Words<'year' | 'count'>;
  };
  readonly steady: {
    readonly title: (p: { count: number; doubling: number }) => string;
    readonly unit: string;
    readonly sentence: (p: {
      area: AreaId;
      rate: Estimate;
      doubling: Estimate | null;
      to: string;
    }) => string;
    readonly none: string;
    readonly bar: (rate: Estimate) => string;
    readonly columns: {
      readonly doubling: string;
      readonly fit: string;
      readonly bounds: Words<
        | 'growth_per_year_low'
        | 'growth_per_year_high'
        | 'years_to_double_low'
        | 'years_to_double_high'
      >;
    };
  };
  readonly acceleration: {
    readonly title: (p: { faster: number; slower: number }) => string;
    readonly unit: (p: { to: string; middle: string; from: string }) => string;
    readonly sentence: (p: {
      last: number;
      before: number;
      leader: {
        area: AreaId;
        share: number;
      } | null;
    }) => string;
    readonly rows: Words<'faster' | 'same' | 'slower' | 'none' | 'fell'>;
    readonly columns: Words<'subRegion' | 'last' | 'before'>;
    readonly note: (p: { movedFromEu: number | null }) => string;
  };
  readonly ranks: {
    readonly title: (p: {
      areas: readonly AreaId[];
      gained: number;
      before: number;
      now: number;
    }) => string;
    readonly unit: (p: { from: string; to: string; of: number }) => string;
    readonly sentence: (p: {
      top: readonly {
        area: AreaId;
        before: number;
      }[];
      from: string;
      to: string;
    }) => string;
    /** What is held now is in /32s. */
    readonly bar: (p: { before: number; now: number; held: number }) => string;
    readonly columns: Words<'before' | 'now' | 'gained' | 'held'>;
  };
  readonly delegations: {
    readonly title: (p: { count: number; from: number; to: number }) => string;
    readonly unit: (p: { from: number; to: number }) => string;
    readonly sentence: (p: {
      from: number;
      to: number;
      oldest: string;
      newest: string;
      isSame: boolean;
    }) => string;
    readonly bar: (value: number) => string;
    readonly columns: {
      readonly registry: string;
      readonly common: (p: { from: number; to: number }) => string;
      readonly own: string;
      readonly span: string;
      readonly asOf: string;
    };
    readonly note: string;
  };
  readonly table: {
    readonly heading: string;
    readonly caption: string;
    readonly columns: Words<
      | 'name'
      | 'first'
      | 'years'
      | 'behind'
      | 'delegations'
      | 'rate'
      | 'doubling'
      | 'last'
      | 'before'
      | 'rankBefore'
      | 'rankNow'
    >;
    readonly since: string;
    readonly interval: string;
    readonly rate: (rate: Estimate) => string;
    readonly doubling: (value: Estimate) => string;
    readonly years: (value: number) => string;
    readonly notSteady: string;
    readonly overFive: string;
    readonly behind: (value: number) => string;
  };
  /** What unfolds the figures that stand behind those of the finding. */
  readonly more: string;
  readonly method: {
    readonly heading: string;
    readonly unfold: string;
    readonly items: (p: {
      window: number;
      least: number;
      fit: number;
      years: number;
      /** Months that deviations may be apart and still count as alike. */
      lags: number;
      /** Standard errors to either side of an estimate that its interval has. */
      errors: number;
      /** Months of each of the stretches set against one another. */
      stretch: number;
      /** Years that a mean of delegations is over. */
      mean: number;
      first: FirstIpv6Facts | null;
    }) => readonly (readonly [string, string])[];
  };
  readonly group: {
    readonly heading: string;
    readonly caption: (group: GroupId) => string;
    readonly columns: Words<'measure' | 'group' | 'world'>;
    readonly sentence: (p: { last: number; before: number; behind: number | null }) => string;
    readonly rows: {
      readonly times: (p: { from: string; to: string }) => string;
      readonly rate: (p: { to: string }) => string;
      readonly doubling: string;
      readonly last: (p: { from: string; to: string }) => string;
      readonly first: string;
      readonly since: (p: { to: string }) => string;
      readonly behind: string;
      readonly delegations: (p: { from: number; to: number }) => string;
    };
    readonly times: (ratio: number) => string;
    readonly more: string;
    readonly worldFiles: (p: {
      oldest: string;
      newest: string;
      from: number;
      to: number;
    }) => string;
  };
}
