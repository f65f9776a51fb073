import { counted } from '../../grammar/ru.ts';
import { perPerson } from '../values.ts';

/** IPv4 addresses for each person with their noun: `один адрес на 37 человек`, `0,649 адреса на человека`. */
export function addressesEach(value: number): string {
  if (value >= 0.5) return `${counted(value, ['адрес', 'адреса', 'адресов'])} на человека`;
  return perPerson(value).replace(/^один /, 'один адрес ');
}
