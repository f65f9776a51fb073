import { FAMILIES, STATUSES } from '../../../src/model/registry-tables.ts';
import { isStrange, NO_COUNTRY, packCountry, UK } from './country-codes.ts';
import { parsePair } from './fields.ts';
import type { Line } from './line.ts';
import type { Entry, Fault } from './record.ts';
import { fault } from './record.ts';
import { ISO_COUNTRIES, ruleOf } from './rules.ts';

const IPV6 = FAMILIES.indexOf('ipv6');
const ASSIGNED = STATUSES.indexOf('assigned');
const GB = packCountry('GB');

const LONG_PREFIX = fault(
  'longer than /64: counts as a delegation but adds nothing in /64s',
  [3, 4],
);
const UK_CODE = fault('UK is not a country code of ISO 3166: counted under GB', 1, ISO_COUNTRIES);
const NOWHERE = fault('a delegation that names no country: counted under ZZ', [0, 5], ruleOf('cc'));

/** What must be said of a good record, as a warning; null for almost all. */
export function doubtOf(line: Line, entry: Entry): Fault | null {
  if (entry.family === IPV6 && entry.value > 64) return LONG_PREFIX;
  if (entry.country === GB && parsePair(line, 1) === UK) return UK_CODE;
  if (entry.country === NO_COUNTRY && entry.status <= ASSIGNED && !isStrange(parsePair(line, 1)))
    return NOWHERE;
  return null;
}
