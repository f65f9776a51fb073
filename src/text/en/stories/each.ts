import { short } from '../../grammar/en.ts';
import { perPerson } from '../values.ts';

/** IPv4 addresses for each person with their noun: `one address for every 37 people`, `0.649 addresses a person`. */
export function addressesEach(value: number): string {
  if (value >= 0.5) return `${short(value)} addresses a person`;
  return perPerson(value).replace(/^one /, 'one address ');
}
