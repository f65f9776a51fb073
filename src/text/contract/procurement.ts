import type { AreaId } from '../../model/area.ts';
import type { ClauseId } from '../../model/clauses.ts';
import type { Words } from './words.ts';

/** Clauses for tenders, in our own words. */
export interface ProcurementText {
  readonly kicker: string;
  readonly short: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly caution: string;
  readonly clausesHeading: string;
  readonly documents: string;
  readonly copy: string;
  /** Each clause: what it is about, its words for a tender, and why it is asked for. */
  readonly clauses: Readonly<Record<ClauseId, Words<'heading' | 'clause' | 'why'>>>;
  readonly rules: {
    readonly heading: string;
    readonly lead: (p: { countries: readonly AreaId[] }) => string;
    readonly more: string;
  };
}
