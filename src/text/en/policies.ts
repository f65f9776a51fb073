import type { PolicyKind } from '../../model/activities/policies.ts';
import type { PoliciesText } from '../contract/policies.ts';
import {
  date,
  full,
  inWords,
  listed,
  onDay,
  percent,
  place,
  row,
  sentenceCase,
} from '../grammar/en.ts';
import { said } from './values.ts';

const kinds: Readonly<Record<PolicyKind, string>> = {
  plan: 'plan',
  mandate: 'mandate',
  procurement: 'rule on purchases',
  'task force': 'task force',
};

const kindsInPlural: Readonly<Record<PolicyKind, string>> = {
  plan: 'plans',
  mandate: 'mandates',
  procurement: 'rules on purchases',
  'task force': 'task forces',
};

const placesIn = (count: number) =>
  `${inWords(count)} ${count === 1 ? 'country or territory' : 'countries and territories'}`;

/** Entries of one kind with their years: plan 2023; two plans 2023; three plans 2010–2023. */
function severalOf(kind: PolicyKind, all: readonly { year: string | null }[]): string {
  const name = all.length === 1 ? kinds[kind] : `${inWords(all.length)} ${kindsInPlural[kind]}`;
  const years = [...new Set(all.flatMap(({ year }) => year ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return name;
  return `${name} ${first === last ? first : `${first}–${last}`}`;
}

/** What states decided about IPv6, beside what is measured. */
export const policies: PoliciesText = {
  kicker: 'Policies',
  title: (p) =>
    p.duties === 0
      ? 'What states decided about IPv6'
      : `At least ${placesIn(p.duties)} made IPv6 a duty or a rule on what the state buys`,
  short: 'Policies',
  description:
    'What states decided about IPv6: plans, mandates, rules on purchases and task forces, with their targets, beside what is measured in each country and territory.',
  lead: 'What states decided about IPv6, as far as we found, beside what is measured there today. One need not be the cause of the other. Resolution 64 of ITU’s standardization assembly (Rev. Hammamet, 2016) invites members “to consider committing to an IPv6 transition and communicating progress”.',
  weak: (p) =>
    `Of ${full(p.all)} entries, ${full(p.official)} ${p.official === 1 ? 'rests' : 'rest'} on the page of those responsible, the others on reports or copies. ${full(p.old)} ${p.old === 1 ? 'was' : 'were'} not confirmed within the year before this edition and may be out of date. Some are drafts, studies or groups of the industry; their notes say so.`,
  kinds,
  kindsOf: (found) => listed(found.map((kind) => kinds[kind])),
  kindsHeading: 'What the kinds mean',
  kindMeanings: {
    mandate: 'A duty laid on others: operators, importers of equipment, public bodies.',
    procurement: 'A rule on what public bodies may buy.',
    plan: 'An intention, strategy or programme, with or without dates; also a draft, a study or a step towards one.',
    'task force': 'A group set up to move things on, by a state or by others.',
  },
  map: {
    heading: 'The policies we know of, on a map',
    title: (p) =>
      p.duties === 0
        ? `${sentenceCase(placesIn(p.countries))} with a plan or a task force for IPv6`
        : `At least ${placesIn(p.duties)} made IPv6 a duty or a rule on purchases; ${full(p.countries - p.duties)} more had a plan or a task force`,
    sentence: (p) =>
      `We know of a duty laid on operators, sellers or public bodies, past or present, in ${placesIn(p.mandates)}, and of a rule on what public bodies buy in ${p.duties === p.mandates ? 'no others' : `${inWords(p.duties - p.mandates)} more`}. With plans and task forces, it is ${full(p.countries)}.`,
    unit: (p) => `Strongest kind of entry known, past or present, ${date(p.on)}`,
    none: 'A hatched area may well have a policy that we do not know of. Drafts, studies and talks count as plans here, groups of the industry as task forces.',
    noneShort: 'none known to us',
    kindIds: 'Kinds of policy (plan, mandate, procurement for a rule on purchases, task-force)',
    evidence: (p) =>
      `${full(p.official)} of ${full(p.all)} entries ${p.official === 1 ? 'rests' : 'rest'} on the page of those responsible, the others on reports or copies.`,
    source: 'IPv6 Atlas, table of policies; every entry names its own sources',
  },
  targets: {
    heading: 'Targets, and what is measured now',
    lead: (p) =>
      `${full(p.targets)} national ${p.targets === 1 ? 'target carries' : 'targets carry'} a date. Some are about networks, some about websites or equipment. What is measured beside them is the same for all and does not say whether a target was met.`,
    caption: (p) => `National targets with a date, as known on ${date(p.on)}`,
  },
  columns: {
    country: 'Country or territory',
    kinds: 'Kinds of policy',
    count: 'Entries',
    target: 'Target',
    by: 'By',
    outcome: 'What became of it',
    users: 'Google’s users on IPv6',
    held: 'IPv6 space, /32',
  },
  noOutcome: '–',
  noOutcomeNote: '– where we found no source',
  dated: (p) => `${p.value} (${date(p.on)})`,
  everyHeading: 'Every entry, by country or territory',
  regionsLabel: 'Regions',
  regional: 'For whole regions',
  inside: (found) =>
    row([...Map.groupBy(found, ({ kind }) => kind)].map(([kind, all]) => severalOf(kind, all))),
  toCountry: (country) => `${place(country, 'name')}: every number`,
  measured: (p) =>
    [
      p.users === null
        ? 'Google gives no share of its users on IPv6.'
        : `Measured: ${percent(p.users.value)} of Google’s users on IPv6 ${onDay(p.users.date)}.`,
      p.held === null
        ? 'No IPv6 space is listed.'
        : `IPv6 space registered: ${said.slash32s(p.held.last.value)} in ${date(p.held.last.date)}, ${said.slash32s(p.held.first.value)} in ${date(p.held.first.date)}.`,
    ].join(' '),
  line: (p) =>
    `IPv6 space from ${said.slash32s(p.first.value)} in ${date(p.first.date)} to ${said.slash32s(p.last.value)} in ${date(p.last.date)}`,
  lineNote:
    'The small lines show IPv6 space registered in the country, each on its own scale from zero; they break where a month is missing or the source changes.',
  feed: 'Follow new entries as an Atom feed',
  more: 'What to ask for when a public body buys',
  correct: 'Add or correct a policy',
};
