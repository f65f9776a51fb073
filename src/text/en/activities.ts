import type { Cost, EvidenceKind, Reader, State } from '../../model/activities/columns.ts';
import type { EventKind } from '../../model/activities/events.ts';
import type { TrainingFormat } from '../../model/activities/training.ts';
import type { AreaId } from '../../model/area.ts';
import { REGIONS } from '../../model/region.ts';
import type { ActivitiesText } from '../contract/activities.ts';
import { date, full, inWords, listed, place, places, sentenceCase } from '../grammar/en.ts';

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const language = (tag: string) => languageNames.of(tag) ?? tag;
const languages = (tags: readonly string[]) => listed(tags.map(language));

/** A count with its noun, small ones as words. */
const some = (count: number, one: string, many: string) =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/** A span of days or months as people write it: 22–24 February 2027; August to October 2027. */
function span(start: string, end: string | null): string {
  if (end === null || end === start) return date(start);
  if (start.length === 10 && end.length === 10)
    return days.formatRange(new Date(start), new Date(end)).replace(/(?<=\d)\s–\s(?=\d)/, '–');
  return `${date(start)} to ${date(end)}`;
}

const undated = 'no date yet';

/** Where a meeting is, behind its title: in its city, else in its country, else nothing. */
function whereOf({ city, country }: { city: string; country: AreaId | null }): string {
  if (city !== '') return ` in ${city}`;
  return country === null ? '' : ` ${place(country, 'in')}`;
}

const kinds: Readonly<Record<EventKind, string>> = {
  ipv6: 'about IPv6 alone',
  registry: 'address registries',
  operators: 'network operators',
  standards: 'standards',
  governance: 'governance',
  workshop: 'hands-on training',
};

const readers: Readonly<Record<Reader, string>> = {
  operator: 'network operators',
  government: 'governments and regulators',
  enterprise: 'companies and institutions',
  content: 'those who offer content',
  developer: 'developers',
  teacher: 'teachers',
};

const costs: Readonly<Record<Cost, string>> = {
  free: 'free',
  fee: 'for a fee',
  'free-and-fee': 'free and paid',
};

const formats: Readonly<Record<TrainingFormat | 'hybrid', string>> = {
  online: 'online',
  'on-site': 'on site',
  blended: 'online and on site',
  hybrid: 'on site and online',
  examination: 'examination',
};

/** The same where no source is a page that can be gone to. */
const evidenceOfSites: Readonly<Partial<Record<EvidenceKind, string>>> = {
  official: 'From the site of those responsible',
  press: 'From a report by others',
  mirror: 'From a copy on another site',
};

const evidence: Readonly<Record<EvidenceKind, string>> = {
  official: 'From the page of those responsible',
  press: 'From a report by others',
  mirror: 'From a copy on another site',
  calendar: 'Date from somebody else’s calendar',
  inferred: 'Worked out by us from earlier ones, nowhere announced as far as we saw',
};

/** How an entry is known and as of when, in the words for each kind of evidence. */
const knownBy =
  (says: Readonly<Record<EvidenceKind, string>>) =>
  (p: { evidence: EvidenceKind; checked: string | null; isSiteOnly: boolean }) =>
    `${p.isSiteOnly ? `${evidenceOfSites[p.evidence] ?? says[p.evidence]}, whose page is not on record` : says[p.evidence]}, ${p.checked === null ? 'without a date' : `as of ${date(p.checked)}`}`;

const states: Readonly<Record<State, string>> = {
  running: 'running',
  ended: 'ended',
  unknown: 'present state not confirmed',
};

/** Whether it runs and when that was last known. */
const seen = (p: { status: State; checked: string | null }) =>
  p.status === 'unknown'
    ? `state not confirmed${p.checked === null ? '' : ` since ${date(p.checked)}`}`
    : `${states[p.status]}${p.checked === null ? '' : ` as of ${date(p.checked)}`}`;

/** What is done about IPv6: events, training, test-beds, and their entries on other pages. */
export const activities: ActivitiesText = {
  kinds,
  readers,
  costs,
  formats,
  states,
  seen,
  span,
  capital: sentenceCase,
  language,
  languages,
  worldwide: 'worldwide',
  forWhom: (areas) => (areas.length === 0 ? 'worldwide' : `for ${listed(places(areas))}`),
  entry: {
    by: (who) => `By ${who}`,
    evidence,
    known: knownBy(evidence),
    knownOfEvent: knownBy({ ...evidence, official: 'From the organiser’s page' }),
    old: 'not checked for over a year',
    fresh: 'checked within the year',
    mostlyOld: (p) =>
      p.old === p.all
        ? 'None of these entries was checked within the year before this edition.'
        : `${full(p.old)} of ${full(p.all)} entries were not checked within the year before this edition; the others say so.`,
    forgotten: (count) => `Not confirmed for three years: ${some(count, 'entry', 'entries')}`,
    another: 'another page there',
    since: (day) => `since ${date(day)}`,
    until: (day) => `until ${date(day)}`,
    fromTo: (since, until) => `${date(since)} to ${date(until)}`,
    target: (p) => `${p.by === null ? 'Aim' : `Due by ${date(p.by)}`}: ${p.target}`,
    outcome: (outcome) => `What became of it: ${outcome}`,
  },
  filter: {
    any: 'All',
    unknown: 'Not stated',
    region: 'Region',
    language: 'Language',
    kind: 'About',
    policy: 'Kind',
    cost: 'Cost',
    format: 'Form',
    by: 'Organiser',
    shown: '{shown} of {all} shown',
    none: 'Nothing fits. Choose “All” somewhere.',
  },
  events: {
    kicker: 'Activities',
    title: (p) =>
      `${sentenceCase(some(p.count, 'meeting', 'meetings'))} ahead: the next is ${p.next.replace(/ (?=\d)/g, '\u00a0')}${whereOf(p)}, ${p.start === null ? undated : span(p.start, p.end)}`,
    noneTitle: 'No meeting ahead is in our list',
    short: 'Activities',
    description:
      'Meetings around the world where IPv6 is taught, discussed or decided: by month and region, with calendars to subscribe to.',
    lead: 'Meetings where IPv6 is taught, discussed or decided, as far as we know of them.',
    rests: (p) =>
      `${p.onCalendar === p.all ? 'All dates ahead' : `Of the ${full(p.all)} dates ahead, ${inWords(p.onCalendar)}`} rest on ${p.calendars === 1 ? 'a single calendar that another project keeps' : `${inWords(p.calendars)} calendars that others keep`}, as of ${date(p.on)}; we did not compare them with the organisers’ pages. Look there before you book.`,
    calendarLink: 'That calendar',
    edition: (day) =>
      `As of ${date(day)}; what has ended since is taken off when the page opens, where script runs.`,
    more: {
      heading: 'More than meetings',
      training: 'Training',
      testbeds: 'Test-beds',
      policies: 'Policies',
      guidelines: 'Guidelines',
      contribute: 'Add an event, or correct one',
    },
    months: 'Months',
    monthsHeading: 'By month',
    regionsHeading: 'By region',
    regionNone: (p) =>
      `No dated meeting ahead${p.series === 0 ? '.' : `; ${some(p.series, 'series', 'series')} without a date below.`}`,
    seriesHeading: 'Series whose next date is not known',
    seriesLead:
      'These come again and again. No coming date was found; the organiser’s page has it when it is set.',
    pastHeading: (count) => `Past: ${some(count, 'meeting', 'meetings')}`,
    calendarsHeading: 'Calendars to subscribe to',
    calendarsLead: (p) =>
      `Each holds the meetings whose days are known${p.without === 0 ? '' : `; ${some(p.without, 'meeting has', 'meetings have')} only a month so far and will follow`}. A meeting stands in the calendar of the region where it is held and of those it is for.`,
    everywhere: 'The whole world',
    calendar: { subscribe: 'subscribe', download: 'file' },
    calendarName: (region) =>
      region === null
        ? 'IPv6 Atlas: meetings'
        : `IPv6 Atlas: meetings, ${place(REGIONS[region], 'name')}`,
    feedTitle: 'IPv6 Atlas: meetings about IPv6',
    feed: 'Follow new entries as an Atom feed',
    undated,
  },
  training: {
    kicker: 'Activities',
    title: (p) =>
      p.running === 0
        ? 'Where to learn IPv6: courses and certificates to ask for'
        : `Where to learn IPv6: ${some(p.running, 'course or certificate', 'courses and certificates')} seen to run in ${p.since} or later${p.free === 0 ? '' : `, ${inWords(p.free)} of them free`}`,
    short: 'Training',
    description:
      'Courses, workshops and certificates on IPv6, by provider, language, cost and form, with when each was last seen to run.',
    lead: (p) =>
      `${p.unknown === 0 ? '' : `Ask about the others before you plan on them: ${inWords(p.unknown)} of ${full(p.all)} could not be confirmed to run now or to teach IPv6. `}A price stands where a source names one.`,
    languages: (p) =>
      `They are taught in ${languages(p.tags)}, where we know${p.missing === 0 ? '' : `; for ${inWords(p.missing)} no source names the language`}.`,
    headings: {
      running: 'Seen to run of late',
      unknown: 'Present state not confirmed',
      ended: 'Ended',
    },
    endedLead: 'Kept because their material may still help teachers.',
  },
  testbeds: {
    kicker: 'Activities',
    title: (p) =>
      p.running === 0
        ? p.open === 0
          ? 'Where IPv6 was tried out: test-beds that ended'
          : `Where to try IPv6 out: ${some(p.open, 'test-bed', 'test-beds')} to ask`
        : `Where to try IPv6 out: ${some(p.running, 'test-bed', 'test-beds')} in service`,
    short: 'Test-beds',
    description:
      'Laboratories, research networks and trials where IPv6 is or was tried out, on a map and in a table.',
    lead: 'Resolution 64 asks for test-bed laboratories with which developing countries can try IPv6 out. These are the ones we found, closed ones included. Few say in public whether they are still open: ask first.',
    mapTitle: 'Where test-beds are or were',
    mapNote:
      'A dot stands in the middle of its country, not at the laboratory’s address: few sources give one. Filled: in service. Ring: ended, or not confirmed.',
    mapWords: (countries) =>
      `Map of the countries and territories with a test-bed: ${listed(countries.map((one) => place(one, 'name')))}.`,
    kinds: {
      laboratory: 'laboratory',
      network: 'research network',
      conformance: 'tests of products',
      pilot: 'trial',
    },
    listHeading: 'Each of them',
    several: 'Several countries or territories',
  },
  country: {
    heading: 'What is done about IPv6',
    policies: 'Policies',
    noPolicies: 'We know of no policy on IPv6 of its own.',
    forRegion: (p) =>
      `For the region: ${listed(p.policies.map(({ title, who }) => `${title} (${who})`))}.`,
    morePolicies: 'All policies',
    events: 'Next meetings in or for the region',
    noEvents:
      'No dated meeting in or for the region is in our list; these are for anyone anywhere.',
    series: 'Without a date so far',
    moreEvents: 'All meetings',
    training: 'Training',
    trainingLead: (country) => `For the region ${place(country, 'of')} or for anyone anywhere.`,
    official: (p) =>
      p.tags.length === 0
        ? `No language is on record as official for ${place(p.country, 'subject')}.`
        : `Official for ${place(p.country, 'subject')}, by law or by use: ${languages(p.tags)}.`,
    cldr: (version) => `Unicode CLDR ${version}`,
    inOfficial: 'In an official language:',
    noneInOfficial: 'None is known to be given in an official language.',
    inOthers: 'In another language, or not stated in which:',
    noLanguage: 'language not stated',
    moreTraining: 'All training',
    testbeds: 'Test-beds',
    correct: 'Send a correction',
    correctTitle: (country) => `Correction: ${place(country, 'name')}`,
    correctLead: 'Something wrong or missing?',
  },
  policiesFeed: {
    title: 'IPv6 Atlas: policies on IPv6',
    entry: (p) => `${p.country === null ? p.who : place(p.country, 'name')}: ${p.title}`,
  },
};
