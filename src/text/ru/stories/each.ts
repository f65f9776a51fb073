import { counted } from '../../grammar/ru.ts';
import { perPerson } from '../values.ts';

/**
 * IPv4 addresses for each person with their noun: `один адрес на 37 человек`, `0,649 адреса на человека`; named IPv4
 * where a sentence is to stand alone.
 */
export function addressesEach(value: number, kind: '' | '\u00a0IPv4' = ''): string {
  const words = [`адрес${kind}`, `адреса${kind}`, `адресов${kind}`] as const;
  if (value >= 0.5) return `${counted(value, words)} на человека`;
  return perPerson(value).replace(/^один /, `один ${words[0]} `);
}
