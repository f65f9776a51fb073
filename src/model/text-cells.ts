import { z } from 'zod';
import { isWebAddress, LONGEST_ADDRESS } from './web-address.ts';

/** The cells of every table that people wrote: what is shown, and where it leads. */

/** An address on the web; the site links to nothing that is not encrypted. */
export const webAddress = z
  .string()
  .refine(
    isWebAddress,
    `expected an address that begins with https://, without spaces or a user's name, of at most ${LONGEST_ADDRESS} letters`,
  );

/** What ends a line, cannot be seen, or turns the direction of what follows; joiners and marks of letters may stay. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]/u;

/** One line of text as people read it, which may be empty. */
export const line = z
  .string()
  .refine(
    (text) => !UNSEEN.test(text),
    'expected one line of text without control characters or such that turn its direction',
  )
  .refine((text) => text.trim() === text, 'expected no space at the begin or end');

/** The same, but never empty. */
export const words = line.refine((text) => text !== '', 'expected words');
