import type { Words } from './words.ts';

/** IPv6 use as two measure it, over time. */
export interface UseOverTimeText {
  readonly title: (p: {
    value: number;
    on: string;
    before: number | null;
    from: string;
    isFew: boolean;
  }) => string;
  readonly worldTitle: (p: { value: number; on: string }) => string;
  readonly unit: string;
  readonly sentence: (p: {
    value: number;
    on: string;
    before: number | null;
    from: string;
  }) => string;
  readonly google: (p: { value: number; on: string }) => string;
  /** Said of a share from after a break. */
  readonly broken: (since: string) => string;
  /** At the upright from which on few are tested. */
  readonly fewFrom: string;
  readonly few: (tests: number) => string;
  readonly label: (value: number) => string;
  readonly keys: Words<'labs' | 'few' | 'google'>;
  readonly notes: {
    readonly labs: string;
    readonly thirtyDays: string;
    /** Where Google’s months end before APNIC Labs’. */
    readonly ends: (on: string) => string;
    readonly google: Words<'days' | 'months'>;
    readonly few: (tests: number) => string;
    readonly gap: string;
    readonly newest: (on: string) => string;
  };
  readonly columns: Words<'on' | 'by' | 'share' | 'tests'>;
  readonly caption: string;
}
