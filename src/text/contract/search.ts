import type { MenuPath } from '../../model/pages.ts';

/** The search over the whole site. */
export interface SearchText {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  /** The label of the field on other pages. */
  readonly everywhere: string;
  readonly hint: string;
  readonly keys: string;
  readonly without: string;
  readonly lists: string;
  readonly submit: string;
  readonly resultsLabel: string;
  /** `{count}` and `{query}` are filled in by the script. */
  readonly found: string;
  readonly one: string;
  readonly none: string;
  readonly failed: string;
  readonly more: string;
  /** The heading of the questions. */
  readonly asked: string;
  /** What people ask, with the page that answers it: the first wording of each is shown, all of them find it. */
  readonly questions: readonly { readonly path: MenuPath; readonly asked: readonly string[] }[];
  /** Words that say nothing of what is asked for, in small letters. */
  readonly silent: readonly string[];
}
