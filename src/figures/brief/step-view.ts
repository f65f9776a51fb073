import type { Guideline } from '../../model/activities/guidelines.ts';
import { addressOf } from '../../model/address.ts';
import {
  BRIEF_STEPS,
  type BriefStepId,
  RESOLUTION,
  type SectionOf,
} from '../../model/brief-steps.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { asWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { documentsOf } from '../policies/roadmap.ts';
import type { Standing } from './steps.ts';

/** A link by its words. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A step of a brief: what to do, why, by which clause, and the documents that say how. */
export interface StepView {
  readonly id: BriefStepId;
  readonly name: string;
  readonly why: string;
  readonly basis: readonly Link[];
}

/** What steps are told from. */
interface Telling {
  readonly data: Data;
  readonly country: PublishedCountry;
  readonly standing: Standing;
  readonly text: Catalogue;
}

/** Tells a step of a country's brief. */
export function stepView(id: BriefStepId, telling: Telling): StepView {
  const { country, standing, text } = telling;
  const { overdue, holders, hasNoSpace } = standing;
  const words = text.brief.steps;
  const area = country.alpha2;
  return {
    id,
    name: words.names[id],
    why: words.why[id]({
      ...{ area, hasNoSpace, holders: holders && { area, ...holders } },
      overdue: overdue && {
        target: asWritten(overdue.target, text),
        by: overdue.target_date ?? '',
      },
    }),
    basis: basisOf(id, telling),
  };
}

/** The clause first, then the documents; for purchases also our own clauses. */
function basisOf(id: BriefStepId, { data, text }: Telling): Link[] {
  const words = text.brief.steps;
  const { clause, documents } = BRIEF_STEPS[id];
  const [resolution, ...found] = documentsOf(data, [RESOLUTION, ...documents.map((one) => one.id)]);
  const clauses = { text: words.clauses, href: addressOf('policies/procurement/') };
  return [
    { text: words.clause(clause), href: resolution?.url ?? '' },
    ...found.map((one, at) => documentLink(one, documents[at], text)),
    ...(id === 'buy' ? [clauses] : []),
  ];
}

/** Numbers by which a document is known better than by its title. */
const KNOWN_BY_NUMBER = /^(RFC |RIPE-)\d+$/;

function documentLink(one: Guideline, place: SectionOf | undefined, text: Catalogue): Link {
  const isNumbered = KNOWN_BY_NUMBER.test(one.reference);
  const title = isNumbered ? one.reference : asWritten(one.name, text);
  return {
    text: text.brief.steps.document({ title, section: place?.section ?? null }),
    href: one.url,
  };
}
