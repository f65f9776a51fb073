import { max } from 'd3';
import type { DevicesClaim, DevicesFacts } from '../../model/stories/a-hundred-devices.ts';
import { type Comparison, claimLess, claimMore, claimSame } from './claim.ts';

/** What the tables say, as read. */
export interface DevicesData extends Omit<DevicesFacts, 'each' | 'times' | 'ipv6'> {
  readonly ipv6: Pick<DevicesFacts['ipv6'], 'on' | 'slash32s'>;
}

/** The facts of the story. */
export function devicesFacts(data: DevicesData): DevicesFacts {
  const { people, total, supposed, ipv6 } = data;
  return {
    ...data,
    each: total / people,
    times: (supposed * people) / total,
    ipv6: {
      ...ipv6,
      sitesEach: (ipv6.slash32s * 2 ** (48 - 32)) / people,
      networksEach: (ipv6.slash32s * 2 ** (64 - 32)) / people,
    },
  };
}

/** What the story asserts. */
export function devicesClaims(f: DevicesFacts): Record<DevicesClaim, Comparison> {
  return { ...claimsOfAddresses(f), ...claimsOfForecasts(f) };
}

function claimsOfAddresses(f: DevicesFacts) {
  const forecasts = [f.expected, f.early, f.earlier, f.estimate, f.highest];
  return {
    'half-an-address-at-least': claimMore({ value: f.each, than: 0.45, unit: 'each' }),
    'half-an-address-at-most': claimLess({ value: f.each, than: 0.55, unit: 'each' }),
    'things-outnumber-addresses': claimMore({
      value: f.counted.count / f.total,
      than: 2,
      unit: 'times',
      found: { things: f.counted.count, addresses: f.total },
    }),
    'most-share': claimMore({
      value: f.shortRange.count / f.counted.count,
      than: 0.5,
      unit: 'share',
      found: { shortRange: f.shortRange.count, all: f.counted.count },
    }),
    'more-things-than-the-rest': claimMore({
      value: f.passed.things.count / f.passed.all.count,
      than: 0.5,
      unit: 'share',
      found: { things: f.passed.things.count, all: f.passed.all.count },
    }),
    'beyond-every-forecast': claimMore({
      value: f.supposed * f.people,
      than: max(forecasts, ({ count }) => count) ?? 0,
      unit: 'count',
    }),
    'room-for-everyone': claimMore({ value: f.ipv6.sitesEach, than: 1, unit: 'each' }),
  };
}

function claimsOfForecasts(f: DevicesFacts) {
  const { early, earlier, estimate, highest, africa } = f;
  return {
    'forecasts-of-one-year': claimSame({
      early: early.year,
      earlier: earlier.year,
      estimate: estimate.year,
      highest: highest.year,
    }),
    'forecasts-of-one-firm': claimSame({
      early: early.publisher,
      earlier: earlier.publisher,
      estimate: estimate.publisher,
    }),
    'forecast-missed': claimMore({
      value: early.count / estimate.count,
      than: 1.2,
      unit: 'times',
      found: { early: early.count, estimate: estimate.count },
    }),
    'another-said-more': claimMore({ value: highest.count, than: early.count, unit: 'count' }),
    'people-come-first': claimMore({
      value: africa.people.count,
      than: africa.things.count,
      unit: 'count',
    }),
  };
}
