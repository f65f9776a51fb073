import ICAL from 'ical.js';
import { type IntlZone, intlZone } from './intl-zone.ts';

/**
 * The root of a calendar as its events see it: it knows the zones they name. A name of the IANA database is
 * read from that, any other from the feed's own definition; names that neither knows are remembered.
 */
export class ZonedCalendar extends ICAL.Component {
  readonly #known = new Map<string, ICAL.Timezone | null>();
  readonly #own: ReadonlyMap<string, ICAL.Component>;

  /** `own` are the zones (VTIMEZONE) that the feed defines. */
  constructor(own: readonly ICAL.Component[]) {
    super('vcalendar');
    this.#own = new Map(own.map((zone) => [String(zone.getFirstPropertyValue('tzid')), zone]));
  }

  /** The zone of a name; null when nobody knows it: then times are those of a clock on the wall. */
  override getTimeZoneByID(name: string): ICAL.Timezone {
    if (!this.#known.has(name)) this.#known.set(name, intlZone(name) ?? this.#defined(name));
    // ical.js says it always finds one and copes with null.
    return this.#known.get(name) as ICAL.Timezone;
  }

  /** Names that were asked for and are no zone. */
  unknownZones(): string[] {
    return [...this.#known].filter(([, zone]) => zone === null).map(([name]) => name);
  }

  #defined(name: string): ICAL.Timezone | null {
    const component = this.#own.get(name);
    return component && isSound(component) ? new ICAL.Timezone({ component, tzid: name }) : null;
  }
}

/** A zone changes its clocks some times a year; a rule of another kind would be followed for hours. */
function isSound(zone: ICAL.Component): boolean {
  const parts = ['standard', 'daylight'].flatMap((name) => zone.getAllSubcomponents(name));
  const rules = parts.flatMap((part) => part.getAllProperties('rrule'));
  return (
    parts.length > 0 &&
    parts.every((part) => part.hasProperty('dtstart') && part.hasProperty('tzoffsetto')) &&
    rules.every((rule) => (rule.getFirstValue() as ICAL.Recur).freq === 'YEARLY')
  );
}

/** The zone in which a calendar shows times in UTC (Google's and others' X-WR-TIMEZONE); null without one. */
export function shownZone(name: string | null): IntlZone | null {
  return name === null ? null : intlZone(name);
}
