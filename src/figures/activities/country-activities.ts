import { EVERYWHERE } from '../../model/activities/columns.ts';
import type { ActivityEvent } from '../../model/activities/events.ts';
import type { Training } from '../../model/activities/training.ts';
import { addressOf, countryAddress, wholeAddress } from '../../model/address.ts';
import { formAddress } from '../../model/contact.ts';
import { rootOf } from '../../model/language.ts';
import {
  comingEvents,
  policies,
  policiesOf,
  reaches,
  testbeds,
  trainings,
  undatedSeries,
} from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { edition } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Named } from '../../text/contract/activities.ts';
import { policyAsWritten, policyView } from '../policies/policy-entries.ts';
import { regionOf } from './areas.ts';
import { isInOfficial } from './country-languages.ts';
import { type EntryView, present } from './entry.ts';
import { eventAsWritten, eventWhen, eventWhere } from './events.ts';
import { testbedAsWritten } from './testbeds.ts';
import { courseAsWritten } from './training.ts';

/** A line that leads somewhere: a name and a few facts behind it. */
export interface ActivityLink {
  readonly name: string;
  readonly href: string;
  readonly facts: string;
}

/** What a country's page says of policies, meetings, training and test-beds. */
export interface CountryActivities {
  readonly policies: readonly EntryView[];
  /** Policies that bodies of its region set, for the region. */
  readonly regional: readonly Named[];
  /** The next meetings in or for its region, then those for anyone anywhere. */
  readonly events: readonly ActivityLink[];
  /** True when at least one of them is in or for its region. */
  readonly hasNear: boolean;
  readonly series: readonly ActivityLink[];
  /** Courses in one of its official languages, and the others; each list begins with those seen to run. */
  readonly training: {
    readonly own: readonly ActivityLink[];
    readonly others: readonly ActivityLink[];
  };
  readonly testbeds: readonly ActivityLink[];
  /** The form for corrections, with this page and edition filled in. */
  readonly correction: string;
}

/** How many meetings a country's page names. */
const NEXT = 3;

/** Gathers what is done in a country and for its region. */
export function countryActivities(
  data: Data,
  country: PublishedCountry,
  text: Catalogue,
): CountryActivities {
  const here = <T extends { areas: readonly string[] }>(entry: T) => reaches(entry.areas, country);
  const isNear = nearTo(data, country);
  const near = comingEvents(data).filter(isNear);
  const others = comingEvents(data).filter(
    (event) => event.areas.includes(EVERYWHERE) && !near.includes(event),
  );
  return {
    policies: policiesOf(data, country.alpha2).map((policy) => policyView(data, policy, text)),
    regional: policies(data)
      .filter((policy) => policy.country === null && here(policy))
      .map((policy) => policyAsWritten(policy, text))
      .map(({ name: title, who }) => ({ title, who })),
    hasNear: near.length > 0,
    events: [...near, ...others].slice(0, NEXT).map((event) => eventLink(event, text)),
    series: undatedSeries(data)
      .filter(isNear)
      .map((event) => eventLink(event, text)),
    training: trainingFor(data, country, text),
    testbeds: testbeds(data)
      .filter((bed) => bed.country === country.alpha2)
      .map((bed) => testbedAsWritten(bed, text))
      .map((bed) => ({ name: bed.name, href: bed.url, facts: text.activities.seen(bed) })),
    correction: correctionOf(data, country.alpha2, { page: countryAddress(country.alpha2), text }),
  };
}

/** Tells what is held in the country's region, or meant for it. */
export function nearTo(
  data: Data,
  country: PublishedCountry,
): (entry: Pick<ActivityEvent, 'areas' | 'country'>) => boolean {
  const region = regionOf(data, country.alpha2);
  return ({ areas, country: where }) =>
    reaches(areas, country) ||
    (region !== undefined && where !== null && regionOf(data, where) === region);
}

function eventLink(row: ActivityEvent, text: Catalogue): ActivityLink {
  const event = eventAsWritten(row, text);
  const facts = [event.start && eventWhen(event, text), eventWhere(event, text)];
  return { name: event.name, href: event.url, facts: text.row(present(...facts)) };
}

/** Courses that have not ended, for the country's region or for anyone, by whether its languages are spoken there. */
export function trainingFor(
  data: Data,
  country: PublishedCountry,
  text: Catalogue,
): CountryActivities['training'] {
  const { own = [], others = [] } = Object.groupBy(coursesFor(data, country), ({ languages }) =>
    isInOfficial(data, languages, country.alpha2) ? 'own' : 'others',
  );
  const link = (course: Training) => trainingLink(course, text);
  return { own: own.map(link), others: others.map(link) };
}

/** Open courses: those seen to run first; of these, those for the region before those for anyone. */
function coursesFor(data: Data, country: PublishedCountry): Training[] {
  const open = trainings(data).filter(({ status }) => status !== 'ended');
  const near = open.filter(({ areas }) => reaches(areas, country));
  const everywhere = open.filter(({ areas }) => areas.includes(EVERYWHERE));
  const { running = [], unknown = [] } = Object.groupBy(
    [...near, ...everywhere],
    ({ status }) => status,
  );
  return [...running, ...unknown];
}

function trainingLink(row: Training, text: Catalogue): ActivityLink {
  const course = courseAsWritten(row, text);
  const { seen, formats, costs, languages, country } = text.activities;
  const facts = present(
    course.who,
    course.languages.length === 0 ? country.noLanguage : languages(course.languages),
    formats[course.format],
    course.cost && costs[course.cost],
    seen(course),
  );
  return { name: course.name, href: course.url, facts: text.row(facts) };
}

/**
 * The form for corrections of what a page says of a country, with edition and page filled in: that in the reader's
 * language, of a page by its address in the root's.
 */
export function correctionOf(
  data: Data,
  alpha2: string,
  { page, text }: { readonly page: string; readonly text: Catalogue },
): string {
  const read = addressOf(rootOf(text.language) + page.slice(addressOf('').length));
  return formAddress('correction', {
    title: text.activities.country.correctTitle(alpha2),
    page: wholeAddress(read),
    edition: edition(data),
  });
}
