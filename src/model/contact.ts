/**
 * Where corrections and new entries are sent: the address of the project's own issue tracker, which takes
 * the fields of a form from the address. The only line to change when the project moves.
 */
export const REPOSITORY = 'https://code.example/ipv6-atlas/ipv6-atlas';

/** The forms of the tracker, by the file below `.github/ISSUE_TEMPLATE` that describes each. */
export const FORMS = {
  event: 'event.yml',
  policy: 'policy.yml',
  translation: 'translation.yml',
  correction: 'correction.yml',
} as const;
export type Form = keyof typeof FORMS;

/** The address of a form of the tracker, some of its fields filled in by their ids. */
export function formAddress(form: Form, fields: Readonly<Record<string, string>> = {}): string {
  const filled = new URLSearchParams({ template: FORMS[form], ...fields });
  return `${REPOSITORY}/issues/new?${filled}`;
}
