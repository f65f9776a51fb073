import type { AreaId } from '../../model/area.ts';
import type { Words } from './words.ts';

/** The measures that can be compared. */
type Measure =
  | 'ipv6-users-google'
  | 'ipv6-capable-apnic'
  | 'ipv4-per-person'
  | 'ipv4-held'
  | 'ipv6-per-million'
  | 'ipv6-held';

/** Countries side by side. */
export interface CompareText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly measures: string;
  readonly choices: Words<Measure>;
  readonly ways: string;
  /** Ways to show a measure: as it is, as part of the world's, as times of a first month, by powers of ten. */
  readonly scales: Words<'amount' | 'share' | 'index' | 'log'>;
  /** What stands beside the unit, below the chart, or in the place of a value. */
  readonly told: Words<'none' | 'share' | 'log' | 'breaks' | 'zeros' | 'noWay'> & {
    /** Dates are put in by a script, in the form of dates that stand alone. */
    readonly index: (date: string) => string;
    readonly upTo: (date: string) => string;
  };
  /** What the value of a group is, where it is no sum. */
  readonly groups: Words<'per-person' | 'median'>;
  readonly few: (p: { area: AreaId; tests: number }) => string;
  /** Leads from a chart of one place to the comparison. */
  readonly addOne: string;
  readonly add: string;
  readonly addButton: string;
  readonly unknown: string;
  readonly beside: string;
  readonly byPlace: string;
  readonly choose: string;
  readonly noRegion: string;
  readonly chosen: string;
  readonly remove: string;
  readonly full: string;
  readonly failed: string;
  readonly table: string;
  readonly keep: Words<
    | 'heading'
    | 'link'
    | 'png'
    | 'svg'
    | 'csv'
    | 'saved'
    | 'copied'
    | 'failed'
    | 'frame'
    | 'frameLead'
  >;
  /** Where a picture that is kept is from. */
  readonly credit: (p: { site: string; edition: string; address: string }) => string;
  readonly frame: Words<'more' | 'withoutScript'>;
  readonly ready: {
    readonly heading: string;
    /** Comparisons that are ready: codes as in addresses. */
    readonly each: readonly {
      readonly codes: readonly string[];
      readonly metric: Measure;
      readonly name: string;
    }[];
  };
  readonly withoutScript: string;
  /** Pages where places stand side by side without a script. */
  readonly elsewhere: readonly (readonly [path: string, name: string])[];
  readonly each: string;
}
