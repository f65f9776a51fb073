import { counted } from '../../grammar/es.ts';
import { perPerson } from '../values.ts';

/** IPv4 addresses for each person with their noun: `una dirección por cada 37 personas`, `0,649 direcciones por persona`. */
export function addressesEach(value: number): string {
  if (value >= 0.5) return `${counted(value, 'dirección', 'direcciones')} por persona`;
  return perPerson(value).replace(/^una /, 'una dirección ');
}
