import type { PolicyKind } from '../../model/activities/policies.ts';
import type { PoliciesText } from '../contract/policies.ts';
import { date, full, inWords, listed, onDay, percent, place } from '../grammar/en.ts';
import { said } from './values.ts';

const kinds: Readonly<Record<PolicyKind, string>> = {
  plan: 'plan',
  mandate: 'mandate',
  procurement: 'rule on purchases',
  'task force': 'task force',
};

/** What states decided about IPv6, beside what is measured. */
export const policies: PoliciesText = {
  kicker: 'Policies',
  title: (p) =>
    `For ${full(p.countries)} countries and territories our table has an entry on IPv6 policy; for ${full(p.duties)} it records a duty or a rule on purchases, past or present`,
  short: 'Policies',
  description:
    'What states decided about IPv6: plans, mandates, rules on purchases and task forces, with their targets, beside what is measured in each country and territory.',
  lead: 'Resolution 64 of ITU’s standardization assembly (Rev. Hammamet, 2016) invites Member States and Sector Members “to consider committing to an IPv6 transition and communicating progress”. Here is what we found that states decided or prepared, and beside it what is measured today. The two stand side by side and no more: a number may have risen without the policy, or in spite of it.',
  weak: (p) =>
    `Of ${full(p.all)} entries, ${full(p.official)} rest on the page of those responsible; the others on reports or copies. ${full(p.old)} were last confirmed more than a year before this edition, or on no known day, and may be out of date. Some are a draft, a study, a talk or a group of the industry rather than a policy in force; their notes say so.`,
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
    title: (p) =>
      `For ${inWords(p.duties)} of ${full(p.countries)} countries and territories with an entry on IPv6 policy, a duty or a rule on purchases is on record`,
    sentence: (p) =>
      `Our table has an entry on IPv6 policy for ${full(p.countries)} countries and territories. For ${inWords(p.mandates)} it records a duty laid on operators, sellers or public bodies, past or present, and for ${inWords(p.duties - p.mandates)} more a rule on what public bodies buy.`,
    unit: (p) => `Strongest kind of entry known, past or present, ${date(p.on)}`,
    none: 'A hatched area may well have a policy: it only means that none is in our table. Drafts, studies and talks count as plans here, groups of the industry as task forces.',
    noneShort: 'none known to us',
    kindIds: 'Kinds of policy (plan, mandate, procurement for a rule on purchases, task-force)',
    evidence: (p) =>
      `${full(p.official)} of ${full(p.all)} entries rest on the page of those responsible, the others on reports or copies.`,
    source: 'IPv6 Atlas, table of policies; every entry names its own sources',
  },
  targets: {
    heading: 'Targets, and what is measured now',
    lead: (p) =>
      `${full(p.targets)} national targets carry a date. They differ in kind: some are about networks, some about websites or equipment. The two measured columns are the same for all and do not measure whether a target was met.`,
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
    found.map(({ kind, year }) => [kinds[kind], year].filter(Boolean).join(' ')).join(', '),
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
