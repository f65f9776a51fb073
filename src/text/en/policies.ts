import type { PolicyKind } from '../../model/activities/policies.ts';
import { date, full, inWords, listed, percent } from './formats.ts';
import { said } from './values.ts';

const kinds: Readonly<Record<PolicyKind, string>> = {
  plan: 'plan',
  mandate: 'mandate',
  procurement: 'rule on purchases',
  'task force': 'task force',
};

interface Reading {
  readonly date: string;
  readonly value: number;
}

/** What states decided about IPv6, beside what is measured. */
export const policies = {
  kicker: 'Policies',
  title: (p: { countries: number; targets: number }) =>
    `${full(p.countries)} countries are known to have a policy on IPv6; ${full(p.targets)} targets carry a date`,
  short: 'Policies',
  description:
    'What states decided about IPv6: plans, mandates, rules on purchases and task forces, with their targets, beside what is measured in each country.',
  lead: 'Resolution 64 invites Member States to draw up national policies for IPv6 and to report on progress. Here is what we found that they decided, and beside it what is measured today. The two stand side by side and no more: a number may have risen without the policy, or in spite of it.',
  weak: (p: { all: number; official: number; old: number }) =>
    `Of ${full(p.all)} entries, ${full(p.official)} rest on the page of those responsible; the others on reports or copies. ${full(p.old)} were last confirmed more than a year before this edition and may be out of date.`,
  kinds,
  kindsOf: (found: readonly PolicyKind[]) => listed(found.map((kind) => kinds[kind])),
  kindsHeading: 'What the kinds mean',
  kindMeanings: {
    mandate: 'A duty laid on others: operators, importers of equipment, public bodies.',
    procurement: 'A rule on what public bodies may buy.',
    plan: 'An intention, strategy or programme, with or without dates.',
    'task force': 'A group set up to move things on.',
  } satisfies Record<PolicyKind, string>,
  map: {
    title: (p: { countries: number; mandates: number }) =>
      `In ${inWords(p.mandates)} of ${full(p.countries)} countries with a policy on IPv6, part of it is binding`,
    sentence: (p: { countries: number; mandates: number }) =>
      `${full(p.countries)} countries are known to have a policy on IPv6; in ${inWords(p.mandates)} of them it lays a duty on operators, sellers or public bodies.`,
    unit: (p: { on: string }) => `Strongest kind of policy known, ${date(p.on)}`,
    none: 'A hatched country may well have a policy: it only means that none is in our table.',
    noneShort: 'none known to us',
    evidence: (p: { all: number; official: number }) =>
      `${full(p.official)} of ${full(p.all)} entries rest on the page of those responsible, the others on reports or copies.`,
    source: 'IPv6 Atlas, table of policies; every entry names its own sources',
  },
  targets: {
    heading: 'Targets, and what is measured now',
    lead: 'Targets differ in kind: some are about networks, some about websites or equipment. The two measured columns are the same for all and do not measure whether a target was met.',
    caption: (p: { on: string }) => `National targets with a date, as known on ${date(p.on)}`,
  },
  columns: {
    country: 'Country',
    kinds: 'Kinds of policy',
    count: 'Policies',
    target: 'Target',
    by: 'By',
    outcome: 'What became of it',
    users: 'Users on IPv6 (Google)',
    held: 'IPv6 space, /32',
  },
  noOutcome: 'no source found',
  dated: (p: { value: string; on: string }) => `${p.value} (${date(p.on)})`,
  everyHeading: 'Every policy, by country',
  regionsLabel: 'Regions',
  regional: 'For whole regions',
  measured: (p: { users: Reading | null; held: { first: Reading; last: Reading } | null }) =>
    [
      p.users === null
        ? 'Google gives no share of users on IPv6.'
        : `Measured: ${percent(p.users.value)} of users on IPv6 (Google, ${date(p.users.date)}).`,
      p.held === null
        ? 'No IPv6 space is listed.'
        : `IPv6 space registered: ${said.slash32s(p.held.last.value)} in ${date(p.held.last.date)}, ${said.slash32s(p.held.first.value)} in ${date(p.held.first.date)}.`,
    ].join(' '),
  line: (p: { first: Reading; last: Reading }) =>
    `IPv6 space from ${said.slash32s(p.first.value)} in ${date(p.first.date)} to ${said.slash32s(p.last.value)} in ${date(p.last.date)}`,
  lineNote:
    'The small lines show IPv6 space registered in the country, each on its own scale from zero; they break where a month is missing or the source changes.',
  feed: 'Follow new entries as an Atom feed',
  more: 'What to ask for when a public body buys',
  correct: 'Add or correct a policy',
};
