import ICAL from 'ical.js';

/** The parts of a wall clock that decide its offset. */
type Wall = Pick<ICAL.Time, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'>;

/**
 * A zone of the IANA database, from the copy that Node carries: calendars often name one without defining it,
 * or define only some years of it.
 */
export class IntlZone extends ICAL.Timezone {
  readonly #format: Intl.DateTimeFormat;

  /** Throws a `RangeError` for a name that is not in the database. */
  constructor(name: string) {
    super({ tzid: name });
    this.#format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  }

  /** Seconds that a wall clock of the zone is ahead of UTC. */
  override utcOffset(wall: Wall): number {
    const { year, month, day, hour, minute, second } = wall;
    const naive = Date.UTC(year, month - 1, day, hour, minute, second);
    // The first guess is off where the clock changed in the hours between; the second is not.
    return this.offsetAt(naive - this.offsetAt(naive) * 1000);
  }

  /** Seconds that the zone is ahead of UTC at a moment, in milliseconds since 1970. */
  offsetAt(moment: number): number {
    const parts = this.#format.formatToParts(moment);
    const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    const [year, month, day] = [of('year'), of('month'), of('day')];
    const wall = Date.UTC(year, month - 1, day, of('hour'), of('minute'), of('second'));
    return Math.round((wall - moment) / 1000);
  }
}

/** The zone of a name of the IANA database; null for any other name. */
export function intlZone(name: string): IntlZone | null {
  try {
    return new IntlZone(name);
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}
