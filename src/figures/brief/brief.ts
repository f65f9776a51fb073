import { POLICY_KINDS, type Policy } from '../../model/activities/policies.ts';
import { countryAddress } from '../../model/address.ts';
import { REGISTRY_REQUESTS } from '../../model/registry-requests.ts';
import { policiesOf } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { correctionOf } from '../activities/country-activities.ts';
import { summaryOf } from '../country/summary.ts';
import { policyAsWritten } from '../policies/policy-entries.ts';
import { kindsOf } from '../policies/policy-facts.ts';
import type { HolderCounts } from './holders.ts';
import { type Link, type StepView, stepView } from './step-view.ts';
import { nextSteps, type Standing, standingOf } from './steps.ts';

/** A country's brief in words, but for its table and its courses. */
export interface BriefView {
  readonly standing: readonly string[];
  /** Its own policies, those most recent first, and what the table has none of; `null` where it has every kind. */
  readonly policies: { readonly has: readonly string[]; readonly lacks: string | null };
  readonly registry: {
    readonly heading: string;
    readonly sentences: readonly string[];
    readonly ask: Link;
  };
  readonly steps: readonly StepView[];
  /** The form for corrections, with this page and edition filled in. */
  readonly correction: string;
}

/** How many policies a brief names. */
const NAMED = 4;

/**
 * Whether there is a brief of a country: where a registry's newest file lists something, there is somebody to ask. There is
 * none of what our map has no place for: Antarctica, and islands that nobody lives on.
 */
export function hasBrief(data: Data, { alpha2, registries }: PublishedCountry): boolean {
  return registries.length > 0 && !data.published.baseMap.listed.includes(alpha2);
}

/** The address of a country's brief. */
export function briefAddress(alpha2: string): string {
  return `${countryAddress(alpha2)}brief/`;
}

/** Tells a country's brief. Throws where it has none. */
export function briefOf(data: Data, country: PublishedCountry, text: Catalogue): BriefView {
  const standing = standingOf(data, country);
  return {
    standing: summaryOf(data, country, text),
    policies: policiesIn(data, country, text),
    registry: registryView(country, standing, text),
    steps: nextSteps(standing).map((id) => stepView(id, { data, country, standing, text })),
    correction: correctionOf(data, country.alpha2, { page: briefAddress(country.alpha2), text }),
  };
}

function policiesIn(
  data: Data,
  { alpha2 }: PublishedCountry,
  text: Catalogue,
): BriefView['policies'] {
  const words = text.brief.policies;
  const own = policiesOf(data, alpha2);
  const has = own.slice(0, NAMED).map((policy) => entryOf(policy, text));
  const found = kindsOf(data, alpha2);
  const kinds = POLICY_KINDS.filter((kind) => !found.includes(kind));
  return {
    has: own.length > NAMED ? [...has, words.more(own.length - NAMED)] : has,
    lacks: kinds.length === 0 ? null : words.lacks({ kinds, hasNone: own.length === 0 }),
  };
}

/** A policy in one line: what it is called, its kind, when and by whom. */
function entryOf(policy: Policy, text: Catalogue): string {
  const { name: title, ...written } = policyAsWritten(policy, text);
  return text.brief.policies.entry({ ...written, title });
}

function registryView(
  { alpha2, registries }: PublishedCountry,
  { holders }: Standing,
  text: Catalogue,
): BriefView['registry'] {
  const words = text.brief.registry;
  const [main, ...others] = registries.map(({ registry }) => registry);
  if (main === undefined) throw new Error(`No registry lists ${alpha2}, so it has no brief`);
  return {
    heading: words.heading(main),
    sentences: [
      holdersSentence(alpha2, holders, text) ?? words.noHolders({ area: alpha2, registry: main }),
      ...(others.length > 0 ? [words.others(others)] : []),
    ],
    ask: { text: words.ask(main), href: REGISTRY_REQUESTS[main] },
  };
}

function holdersSentence(
  area: string,
  holders: HolderCounts | null,
  text: Catalogue,
): string | null {
  return holders && text.brief.registry.holders({ area, ...holders });
}
