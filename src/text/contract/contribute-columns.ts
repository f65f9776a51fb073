import type { Activities } from '../../model/activities/activities.ts';
import type { COLUMNS } from '../../model/activities/columns.ts';
import type { Words } from './words.ts';

type SharedColumn = keyof typeof COLUMNS;

/** Columns that mean something else in one table than in the others. */
interface Redefined extends Record<keyof Activities, SharedColumn | never> {
  readonly events: never;
  readonly training: never;
  readonly testbeds: never;
  readonly policies: 'areas';
  readonly guidelines: 'audience' | 'status';
}

type OwnColumn<Name extends keyof Activities> =
  | Exclude<keyof Activities[Name][number] & string, SharedColumn>
  | Redefined[Name];

/**
 * What to enter in each column of the tables of activities. Values to be entered as they are, and the names of columns, are
 * in no language (`asEntered`).
 */
export interface ColumnsText {
  /** Columns with one meaning in every table that has them. */
  readonly shared: Words<SharedColumn>;
  /** Those of one table alone, and those that mean something else there. */
  readonly own: { readonly [Name in keyof Activities]: Words<OwnColumn<Name>> };
}
