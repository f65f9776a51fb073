import type { Reader } from '../../model/activities/columns.ts';
import type { Step } from '../../model/activities/guidelines.ts';
import type { GuidelinesText } from '../contract/guidelines.ts';
import { counted, date, full } from '../grammar/en.ts';

const readers: Readonly<
  Record<Reader, { name: string; title: string; lead: string; who: string }>
> = {
  operator: {
    name: 'Network operators',
    title: 'IPv6 for network operators: the way, step by step',
    who: 'Providers of fixed and mobile access, exchange points, research networks.',
    lead: 'An operator carries other people’s traffic, so it meets every part of the move: addresses, routers, customers’ equipment, and the long time in which much of the world still has only IPv4.',
  },
  government: {
    name: 'Governments and regulators',
    title: 'IPv6 for governments and regulators: the way, step by step',
    who: 'Ministries, regulators, public bodies with networks of their own.',
    lead: 'A government acts in three roles: it buys equipment, it runs services that citizens must reach, and it sets rules for operators. Each has its own documents; what other states did is on the page of policies.',
  },
  enterprise: {
    name: 'Companies and institutions',
    title: 'IPv6 for companies and institutions: the way, step by step',
    who: 'Companies, hospitals, schools and universities with a network of their own.',
    lead: 'Inside a company the move is mostly a matter of order: know what you have, change what you buy, then switch on from the outside in. IPv6 is likely to be on your network already, because computers and phones use it by themselves.',
  },
  content: {
    name: 'Those who offer content',
    title: 'IPv6 for websites and content: the way, step by step',
    who: 'Publishers, shops, hosting companies, anyone with a website or mail server.',
    lead: 'For many websites IPv6 is a setting at the host or the delivery network, and an address in the domain’s entry. After that the same content must be tested, measured and guarded over both protocols.',
  },
  developer: {
    name: 'Developers',
    title: 'IPv6 for developers: the way, step by step',
    who: 'People who write software or build devices that talk over the Internet.',
    lead: 'Software breaks on IPv6 in few and well-known places: where it stores an address, where it writes one down, where it assumes that a name has one address, and where it listens on one protocol alone.',
  },
  teacher: {
    name: 'Teachers',
    title: 'IPv6 for teachers: the way, step by step',
    who: 'Teachers at schools and universities, trainers, authors of courses.',
    lead: 'Whoever learns networking with IPv4 alone learns the exception. These documents are free to read and good enough to teach from.',
  },
};

const steps: Readonly<Record<Step, { name: string; what: string }>> = {
  understand: {
    name: 'Understand',
    what: 'Know what IPv6 is and what it changes, from the standard itself and from those who explain it.',
  },
  plan: {
    name: 'Plan',
    what: 'Take stock of networks, services and contracts, name who is responsible, and set an order and dates.',
  },
  buy: {
    name: 'Buy',
    what: 'Ask for IPv6 in every purchase, so that each replacement brings the move forward at no extra cost.',
  },
  address: {
    name: 'Address',
    what: 'Get a block from your registry or provider and lay out an address plan with room to grow.',
  },
  deploy: {
    name: 'Deploy',
    what: 'Switch IPv6 on: first where the outside world reaches you, then in the core, then for every user.',
  },
  'keep-ipv4': {
    name: 'Keep IPv4 within reach',
    what: 'As long as others have only IPv4, translation or tunnels keep them reachable.',
  },
  secure: {
    name: 'Secure',
    what: 'Give IPv6 the same filters, logs and care as IPv4; it needs them from the first day.',
  },
  operate: {
    name: 'Operate',
    what: 'Measure, find faults and train people, until IPv6 is the ordinary case.',
  },
};

/** Roadmaps by reader, and the documents that help at each step. */
export const guidelines: GuidelinesText = {
  kicker: 'Guidelines',
  short: 'Guidelines',
  title: (p) => `The way to IPv6 in eight steps, with ${full(p.documents)} documents that help`,
  description:
    'Roadmaps to IPv6 for operators, governments, companies, content, developers and teachers, with the documents that help at each step.',
  lead: 'Choose who you are. Each roadmap leads from understanding to daily operation, with what others have written for each step: standards, recommendations, plans, and accounts of what worked.',
  readerDescription: (reader) =>
    `${readers[reader].name}: the steps to IPv6 in order, and the documents that help at each.`,
  readers,
  steps,
  readersHeading: 'Roadmaps',
  stepsHeading: 'The steps',
  count: (count) => counted(count, 'document', 'documents'),
  inside: (p) => {
    const named = p.publishers.slice(0, 3).join(', ');
    const more = p.publishers.length > 3 ? ' and others' : '';
    return `${counted(p.documents, 'document', 'documents')}, from ${named}${more}`;
  },
  others: 'Other roadmaps',
  order: 'Steps without a document that we know of are left out.',
  standing: (p) => `${p.status} as of ${date(p.on)}`,
  sourceNote: (p) =>
    `RFCs link to their publisher. Unless the entry says otherwise, we read the text and its standing in a copy of ${date(p.on)}; a later RFC may have replaced it, so look there before you rely on one. Every entry says how its document was read.`,
  contribute: 'Add or correct a document',
};
