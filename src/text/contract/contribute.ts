import type { Activities } from '../../model/activities/activities.ts';
import type { ColumnsText } from './contribute-columns.ts';
import type { Some, Words } from './words.ts';

/** How to add an event, a policy or a correction, of a translation too. */
export interface ContributeText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly formsHeading: string;
  readonly formsLead: string;
  readonly forms: Words<'event' | 'policy' | 'translation' | 'correction'>;
  readonly fileHeading: string;
  readonly file: (p: { folder: string }) => string;
  readonly checks: string;
  readonly rulesHeading: string;
  readonly rules: Some<string>;
  readonly tablesHeading: string;
  readonly kinds: Words<keyof Activities>;
  readonly caption: (p: { table: string; example: string }) => string;
  readonly columns: Words<'name' | 'what' | 'empty' | 'example'>;
  readonly described: ColumnsText;
  readonly oneOf: (values: readonly string[]) => string;
  readonly yes: string;
  readonly no: string;
  readonly empty: string;
  readonly prefilled: (p: { edition: string }) => string;
}
