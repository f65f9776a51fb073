import type { BriefText } from '../contract/brief.ts';
import {
  date,
  editionDate,
  full,
  inWords,
  listed,
  place,
  places,
  possessive,
} from '../grammar/en.ts';
import { policies } from './policies.ts';

/** A country's brief: one page for those who advise it. */
export const brief: BriefText = {
  title: (area) => `What can be done for IPv6 ${place(area, 'in')}`,
  description: (area) =>
    `One page on ${place(area, 'subject')}: where it stands beside its neighbours, its policies on IPv6, the next three steps, whom to ask for addresses, and where to learn.`,
  kicker: (p) => `A brief of one page · Edition of ${editionDate(p.edition)}`,
  link: (area) => `What can be done ${place(area, 'in')}: a brief of one page`,
  standing: (area) => `Where ${place(area, 'subject')} stands`,
  beside: {
    heading: 'Beside its neighbours',
    policies: 'Policies in our table',
    columns: {
      'ipv6-users-google': 'Google’s users on IPv6',
      'ipv4-per-person': 'IPv4 addresses per person',
    },
    caption: (p) =>
      `${place(p.area, 'name')} and, of those ${place(p.region, 'in')} that have both numbers, the ${p.count === 1 ? 'one' : inWords(p.count)} nearest on our map, neighbours by land first`,
    compare: 'Compare them over time',
  },
  policies: {
    heading: 'Its policies in our table',
    entry: (p) =>
      `${p.title} (${[policies.kinds[p.kind], p.year].filter(Boolean).join(', ')}; ${p.who})`,
    more: (count) => `and ${inWords(count)} more`,
    lacks: (p) =>
      `Our table has ${p.hasNone ? 'no policy on IPv6 of its own' : listed(p.kinds.map((kind) => `no ${policies.kinds[kind]}`))}. That does not mean that there is none.`,
    all: 'Say what is missing',
  },
  registry: {
    heading: (registry) => `How to ask ${place(registry, 'subject')} for addresses`,
    holders: (p) =>
      p.without === 0
        ? `${p.all === 1 ? 'The one holder' : `All ${full(p.all)} holders`} of IPv4 ${place(p.area, 'in')} ${p.all === 1 ? 'has' : 'have'} IPv6 too, by ${possessive(p.registry)} file of ${date(p.on)}.`
        : `${full(p.without)} of ${possessive(p.area)} ${full(p.all)} ${p.all === 1 ? 'holder' : 'holders'} of IPv4 ${p.without === 1 ? 'has' : 'have'} no IPv6, by ${possessive(p.registry)} file of ${date(p.on)}.`,
    noHolders: (p) =>
      `How many holders of IPv4 ${place(p.area, 'in')} are without IPv6 is not known from ${possessive(p.registry)} file at hand.`,
    others: (registries) =>
      `Some addresses there are registered with ${listed(places(registries))} instead.`,
    ask: (registry) => `${place(registry, 'name')}: how addresses are asked for`,
  },
  steps: {
    heading: 'The next three steps',
    names: {
      policy: 'Set a national plan',
      request: 'Have those who hold IPv4 ask for IPv6',
      operators: 'Have operators use what they registered',
      buy: 'Ask for IPv6 in every public purchase',
      overdue: 'Say what became of the target',
      together: 'Bring operators, state and universities together',
      services: 'Make public services reachable over IPv6',
      skills: 'Train those who run the networks',
      progress: 'Report progress every year',
    },
    why: {
      policy: () =>
        'Our table has neither a plan nor a mandate. Name who is responsible, and dates.',
      request: (p) =>
        p.hasNoSpace || p.holders === null
          ? 'No IPv6 space is registered there so far: begin with the largest operators.'
          : `${full(p.holders.without)} of ${full(p.holders.all)} ${p.holders.all === 1 ? 'holder' : 'holders'} of IPv4 ${p.holders.without === 1 ? 'has' : 'have'} none. Begin with the largest operators.`,
      operators: () =>
        'More IPv6 is registered per person than in the median country, and fewer of Google’s users come over it. Mobile and home networks come first.',
      buy: () =>
        'Our table has no rule on purchases. What is bought today stays in the networks for years.',
      overdue: (p) =>
        p.overdue === null
          ? ''
          : `“${p.overdue.target}” was due by ${date(p.overdue.by)}; our table does not know what became of it.`,
      together: () => 'Our table has no task force. Networks move when their neighbours do.',
      services: () =>
        'Begin with what everybody sees: websites, mail and name servers of the state.',
      skills: () =>
        'Engineers first, then those who answer customers’ calls; courses are named below.',
      progress: () => 'One number each year, such as the share of users above, shows what works.',
    },
    clause: (p) =>
      `WTSA Resolution 64, invites ${p.to === 'states' ? 'Member States' : 'Member States and Sector Members'} ${p.number}`,
    document: (p) => (p.section === null ? p.title : `${p.title}, section ${p.section}`),
    clauses: 'clauses for tenders',
    rule: 'Chosen by rule from what our tables show, in an order that is the same for all.',
    more: 'Guidelines for governments',
  },
  training: {
    heading: 'Training in its languages',
    none: 'We know of no course in an official language; these are in others.',
    more: 'All training',
  },
  testbeds: {
    heading: 'Test-beds near it',
    none: 'We know of none in its region.',
    more: 'All test-beds',
  },
  whole: (area) => `All numbers on ${place(area, 'subject')}`,
};
