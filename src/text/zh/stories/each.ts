import { short } from '../../grammar/zh.ts';
import { perPerson } from '../values.ts';

/** IPv4 addresses for each person with their noun: `每37人一个地址`, `人均0.649个地址`. */
export function addressesEach(value: number): string {
  return value >= 0.5 ? `人均${short(value)}个地址` : `${perPerson(value)}地址`;
}
