import { perPerson } from '../values.ts';

/** IPv4 addresses for each person with their noun: عنوان واحد لكل 37 شخصاً، 0.649 عنوان لكل شخص. */
export function addressesEach(value: number): string {
  return perPerson(value);
}
