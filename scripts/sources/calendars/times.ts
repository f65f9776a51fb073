import ICAL from 'ical.js';

/** Properties of an event that hold a time. */
const TIMED = ['dtstart', 'dtend', 'recurrence-id', 'rdate', 'exdate'];
/** Years that a calendar of today may speak of. */
const YEARS = { first: 1970, last: 2100 };

/** The day of a time as a clock at its place shows it, `YYYY-MM-DD`. */
export function dayOf({ year, month, day }: ICAL.Time): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The moment of a time, in milliseconds since 1970; null for whole days and times without a zone. */
export function momentOf(time: ICAL.Time): number | null {
  const isPlaced = !time.isDate && time.zone !== ICAL.Timezone.localTimezone;
  return isPlaced ? time.toUnixTime() * 1000 : null;
}

/** A text that is the same for the same time, however its zone is written. */
export function keyOf(time: ICAL.Time): string {
  const moment = momentOf(time);
  if (moment !== null) return new Date(moment).toISOString();
  return time.isDate ? dayOf(time) : time.toString();
}

/** What is wrong with the times of an event, in words; null where they are sound. */
export function timeFault(event: ICAL.Component): string | null {
  if (!event.hasProperty('dtstart')) return 'expected DTSTART, found none';
  for (const name of TIMED) {
    const fault = event
      .getAllProperties(name)
      .map(propertyFault)
      .find((words) => words !== null);
    if (fault) return fault;
  }
  return null;
}

/** ical.js takes the thirteenth month for the first of the next year: we take it for a mistake. */
function propertyFault(property: ICAL.Property): string | null {
  const written = String(property.jCal[3]);
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z?)?$/.exec(written) ?? [];
  const [, year, month, day, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  const exists = date.getUTCMonth() + 1 === month && hour < 24 && minute < 60 && second <= 60;
  if (!exists) return `expected a date in ${property.name.toUpperCase()}, found ${written}`;
  // Some programs exclude the first moment of the calendar, which excludes nothing.
  if (property.name === 'exdate') return null;
  const isAbsurd = year === undefined || year < YEARS.first || year > YEARS.last;
  return isAbsurd ? `expected a year ${YEARS.first} to ${YEARS.last}, found ${written}` : null;
}
