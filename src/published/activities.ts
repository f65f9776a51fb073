import type { ActivityEvent } from '../model/activities/events.ts';
import type { Guideline } from '../model/activities/guidelines.ts';
import type { Policy } from '../model/activities/policies.ts';
import type { Testbed } from '../model/activities/testbeds.ts';
import type { Training } from '../model/activities/training.ts';
import { isOver } from '../model/activities/when.ts';
import { withOthers } from '../model/same-event.ts';
import type { Data } from './data.ts';
import { editionDay } from './dates.ts';
import type { PublishedCountry } from './published.ts';

const known = new WeakMap<Data, readonly ActivityEvent[]>();

/** Every event: those kept by hand, by their ids, then those from calendars that are none of them. */
export function events(data: Data): readonly ActivityEvent[] {
  const { activities, calendarEvents } = data.published;
  const all = known.get(data) ?? withOthers(activities.events, calendarEvents);
  known.set(data, all);
  return all;
}

/** Events that are not over on the edition's day and have a date, by their start. */
export function comingEvents(data: Data): readonly ActivityEvent[] {
  return events(data)
    .filter((event) => event.start !== null && !isOver(event, editionDay(data)))
    .sort(byStart);
}

/** Events that were over on the edition's day, the latest first. */
export function pastEvents(data: Data): readonly ActivityEvent[] {
  return events(data)
    .filter((event) => isOver(event, editionDay(data)))
    .sort((a, b) => byStart(b, a));
}

/** Events that come again and again and whose next date is not known. */
export function undatedSeries(data: Data): readonly ActivityEvent[] {
  return events(data).filter(({ start }) => start === null);
}

/** Every course, workshop and certificate. */
export function trainings(data: Data): readonly Training[] {
  return data.published.activities.training;
}

/** Every test-bed. */
export function testbeds(data: Data): readonly Testbed[] {
  return data.published.activities.testbeds;
}

/** Every policy. */
export function policies(data: Data): readonly Policy[] {
  return data.published.activities.policies;
}

/** A country's own policies, the newest first; those without a year come last. */
export function policiesOf(data: Data, alpha2: string): readonly Policy[] {
  return policies(data)
    .filter(({ country }) => country === alpha2)
    .sort((a, b) => (b.year ?? '').localeCompare(a.year ?? '') || a.id.localeCompare(b.id));
}

/** Every document that helps. */
export function guidelines(data: Data): readonly Guideline[] {
  return data.published.activities.guidelines;
}

/** True when areas include a country: by its code, its region or sub-region; `world` is not asked here. */
export function reaches(areas: readonly string[], country: PublishedCountry): boolean {
  const { alpha2, region, sub_region } = country;
  return areas.some((area) => area === alpha2 || area === region || area === sub_region);
}

function byStart(a: ActivityEvent, b: ActivityEvent): number {
  return (a.start ?? '').localeCompare(b.start ?? '') || a.id.localeCompare(b.id);
}
