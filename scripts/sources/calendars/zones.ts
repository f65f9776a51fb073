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

/** Parts of a zone: a summer and a winter for each of its laws. */
const MOST_PARTS = 100;
/** Years that its rules run through until today; Outlook’s two begin in 1601. */
const MOST_STEPS = 5000;
const TODAY = 2100;
/** As zones are written everywhere: a day of a month, every year; ical.js follows any other kind for hours or wrongly. */
const YEARLY =
  /^FREQ=YEARLY(;(INTERVAL=1|COUNT=\d{1,3}|WKST=[A-Z]{2}|UNTIL=\d{4}-[-\d]{5}(T[:\d]{8}Z?)?|UNTIL=\d{8}(T\d{6}Z?)?|BYMONTH=\d{1,2}|BYDAY=[-+]?[1-5]?[A-Z]{2}|BYMONTHDAY=[\d,]{1,30}|BY(HOUR|MINUTE|SECOND)=\d{1,2}))*$/;

/** A zone changes its clocks some times a year. */
function isSound(zone: ICAL.Component): boolean {
  const parts = ['standard', 'daylight'].flatMap((name) => zone.getAllSubcomponents(name));
  const rules = parts.flatMap((part) => part.getAllProperties('rrule'));
  return (
    parts.length > 0 &&
    parts.length <= MOST_PARTS &&
    stepsOf(parts) <= MOST_STEPS &&
    parts.every((part) => part.hasProperty('dtstart') && part.hasProperty('tzoffsetto')) &&
    rules.every((rule) => YEARLY.test(String(rule.getFirstValue())))
  );
}

function stepsOf(parts: readonly ICAL.Component[]): number {
  const begin = (part: ICAL.Component) =>
    Number(String(part.getFirstProperty('dtstart')?.jCal[3]).slice(0, 4));
  const years = parts
    .filter((part) => part.hasProperty('rrule'))
    .map((part) => TODAY - begin(part));
  return years.reduce((sum, one) => sum + one, 0);
}

/** The zone in which a calendar shows times in UTC (Google's and others' X-WR-TIMEZONE); null without one. */
export function shownZone(name: string | null): IntlZone | null {
  return name === null ? null : intlZone(name);
}
