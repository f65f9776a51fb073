import type { MetricId } from '../../model/metric-id.ts';
import type { Some, Words } from './words.ts';

/** How we count. */
export interface MethodologyText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly measures: string;
  readonly unit: string;
  readonly source: string;
  readonly newest: string;
  readonly notMeant: string;
  readonly adds: string;
  readonly rules: string;
  readonly ruleList: Some<readonly [rule: string, text: string]>;
  /** Countries of whose users a measurement says little, each with its source. */
  readonly limits: {
    readonly heading: string;
    readonly lead: string;
    readonly source: (p: { host: string; on: string }) => string;
  };
  readonly sourcesHeading: string;
  readonly sourceColumns: Words<
    'source' | 'asOf' | 'retrieved' | 'files' | 'records' | 'warnings' | 'licence' | 'know'
  >;
  readonly warnings: (count: number) => string;
  /** The measures that rest on a source. */
  readonly behind: (measures: readonly MetricId[]) => string;
  /** Why a source has its last good data, and since when. */
  readonly notRenewed: (p: { since: string; because: string }) => string;
  /** What can be read and is not in this edition. */
  readonly unread: (sources: readonly { title: string; publisher: string }[]) => string;
  readonly boundariesHeading: string;
}

/** What this site is. */
export interface AboutText {
  readonly title: string;
  readonly description: string;
  readonly sections: Some<{ readonly heading: string; readonly paragraphs: Some<string> }>;
  readonly datesHeading: string;
  /** `each` is every kind of data with its own date. */
  readonly dates: (each: string) => string;
}
