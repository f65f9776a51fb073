import { own } from './own.ts';
import { PUBLICATIONS_BY_ID } from './publications.ts';

/** Days after which a source's data count as old, by its id; null where nothing newer is promised. */
export function promisedDays(id: string): number | null {
  return own(PUBLICATIONS_BY_ID, id)?.promisedDays ?? null;
}
