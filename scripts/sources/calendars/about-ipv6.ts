import type ICAL from 'ical.js';
import { textOf } from './text-of.ts';

/** IPv6 by its name in any spelling, or the groups of the IETF that work on it. */
const NAMES = /(?<![a-z0-9])(ip[\s-]?v(ersion)?[\s-]?6|v6ops|6man|6lowpan)(?![a-z0-9])/i;

/** True for an event whose title, description or keywords speak of IPv6. */
export function isAboutIpv6(event: ICAL.Component): boolean {
  const words = ['summary', 'description', 'categories'].map((name) => textOf(event, name));
  return NAMES.test(words.join('\n'));
}
