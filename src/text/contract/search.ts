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
}
