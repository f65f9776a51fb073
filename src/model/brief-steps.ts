/** Whom an invitation of WTSA Resolution 64 (Rev. Hammamet, 2016) is addressed to, and its number there. */
export interface Invitation {
  readonly to: 'states' | 'states-and-members';
  readonly number: number;
}

/** A document that helps: its id in the table of guidelines, and the section of it, where it has numbered ones. */
export interface SectionOf {
  readonly id: string;
  readonly section?: string;
}

/** What a step rests on: what the Resolution invites to, and the documents that say how. */
interface Basis {
  readonly clause: Invitation;
  readonly documents: readonly SectionOf[];
}

/** Steps that a country's brief may name, in the order in which they are asked whether they apply. */
export const BRIEF_STEPS = {
  policy: {
    clause: { to: 'states', number: 1 },
    documents: [{ id: 'rfc-9386', section: '2.4' }, { id: 'mauritania-2022' }],
  },
  request: {
    clause: { to: 'states', number: 2 },
    documents: [{ id: 'lacnic-isp-2009' }],
  },
  operators: {
    clause: { to: 'states', number: 2 },
    documents: [
      { id: 'rfc-6782', section: '5' },
      { id: 'rfc-6342', section: '3' },
    ],
  },
  buy: {
    clause: { to: 'states', number: 3 },
    documents: [{ id: 'ripe-772' }, { id: 'rfc-6540', section: '2' }],
  },
  overdue: {
    clause: { to: 'states-and-members', number: 3 },
    documents: [{ id: 'apec-2017' }],
  },
  together: {
    clause: { to: 'states-and-members', number: 1 },
    documents: [{ id: 'rfc-9386', section: '2.4' }],
  },
  services: {
    clause: { to: 'states', number: 1 },
    documents: [
      { id: 'rfc-7381', section: '3' },
      { id: 'rfc-6883', section: '2' },
    ],
  },
  skills: {
    clause: { to: 'states-and-members', number: 1 },
    documents: [{ id: 'rfc-6782', section: '5.1.1' }],
  },
  progress: {
    clause: { to: 'states-and-members', number: 3 },
    documents: [{ id: 'rfc-9386', section: '2.2' }],
  },
} as const satisfies Readonly<Record<string, Basis>>;
export type BriefStepId = keyof typeof BRIEF_STEPS;

/** The steps in that order. */
export const BRIEF_STEP_IDS = Object.keys(BRIEF_STEPS) as BriefStepId[];

/** The Resolution that all clauses are of, by its id in the table of guidelines. */
export const RESOLUTION = 'wtsa-res-64';
