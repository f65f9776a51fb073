import type { DatedSource } from '../../model/stories/parts.ts';

/** Month in which each of the RFCs that stories cite was published, by its number: the date in its own header. */
const PUBLISHED = {
  791: '1981-09',
  1519: '1993-09',
  1631: '1994-05',
  1918: '1996-02',
  6177: '2011-03',
  6269: '2011-06',
  6598: '2012-04',
} as const;

/** An RFC with its month and the address of its text. */
export function rfc(number: keyof typeof PUBLISHED): DatedSource {
  return { date: PUBLISHED[number], href: `https://www.rfc-editor.org/rfc/rfc${number}` };
}

/** Resolution 64 (Rev. Hammamet, 2016) of the World Telecommunication Standardization Assembly. */
export const RESOLUTION_64 = 'https://www.itu.int/pub/T-RES-T.64-2016';
