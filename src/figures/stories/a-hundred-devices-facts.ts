import type { DevicesFacts } from '../../text/en/stories/a-hundred-devices.ts';
import { checkClaims, claim } from './claim.ts';

export const SLUG = 'a-hundred-devices';

/** What the tables say, as read. */
export interface DevicesData extends Omit<DevicesFacts, 'each' | 'times' | 'ipv6'> {
  readonly ipv6: Pick<DevicesFacts['ipv6'], 'on' | 'slash32s'>;
}

/** The facts of the story. Throws when a sentence of it would no longer be true. */
export function devicesFacts(data: DevicesData): DevicesFacts {
  const { people, total, supposed, ipv6 } = data;
  const facts = {
    ...data,
    each: total / people,
    times: (supposed * people) / total,
    ipv6: {
      ...ipv6,
      sitesEach: (ipv6.slash32s * 2 ** (48 - 32)) / people,
      networksEach: (ipv6.slash32s * 2 ** (64 - 32)) / people,
    },
  };
  checkClaims(SLUG, [...claimsOfAddresses(facts), ...claimsOfForecasts(facts)]);
  return facts;
}

function claimsOfAddresses(f: DevicesFacts) {
  return [
    claim(Math.abs(f.each - 0.5) < 0.05, 'standfirst: about half an address for each', {
      each: f.each,
    }),
    claim(f.counted.count > 2 * f.total, 'standfirst: things outnumber addresses several times', {
      things: f.counted.count,
      addresses: f.total,
    }),
    claim(f.shortRange.count > f.counted.count / 2, 'standfirst: most of them share', {
      shortRange: f.shortRange.count,
      all: f.counted.count,
    }),
    claim(f.passed.things.count > f.passed.all.count / 2, 'counted: more things than the rest', {
      things: f.passed.things.count,
      all: f.passed.all.count,
    }),
    claim(f.supposed * f.people > f.expected.count, 'half: no forecast goes as far', {
      supposed: f.supposed * f.people,
      expected: f.expected.count,
    }),
    claim(f.ipv6.sitesEach > 1, 'room: blocks of the size /48 for each person', {
      each: f.ipv6.sitesEach,
    }),
  ];
}

function claimsOfForecasts(f: DevicesFacts) {
  const same = [f.early, f.earlier, f.estimate, f.highest].map(({ year }) => year);
  return [
    claim(f.counted.year === f.alsoCounted.year, 'counted: for the same year', {
      first: f.counted.year,
      second: f.alsoCounted.year,
    }),
    claim(new Set(same).size === 1, 'forecasts: for the same year', { years: same.join(' ') }),
    claim(
      new Set([f.early, f.earlier, f.estimate].map(({ publisher }) => publisher)).size === 1,
      'forecasts: the same firm said all three',
      { early: f.early.publisher, estimate: f.estimate.publisher },
    ),
    claim(f.early.count > f.estimate.count * 1.2, 'forecasts: the second forecast missed widely', {
      early: f.early.count,
      estimate: f.estimate.count,
    }),
    claim(f.highest.count > f.early.count, 'forecasts: another firm said more still', {
      early: f.early.count,
      highest: f.highest.count,
    }),
    claim(f.africa.people.count > f.africa.things.count, 'forecasts: there, people come first', {
      people: f.africa.people.count,
      things: f.africa.things.count,
    }),
  ];
}
