import type { Words } from './words.ts';

/** Countries side by side. */
export interface CompareText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly measures: string;
  readonly choices: Words<'ipv6-held' | 'ipv4-per-person' | 'ipv4-held'>;
  /** Leads from a chart of one place to the comparison. */
  readonly addOne: string;
  readonly add: string;
  readonly addButton: string;
  readonly choose: string;
  readonly chosen: string;
  readonly remove: string;
  readonly failed: string;
  readonly table: string;
  readonly withoutScript: string;
}
