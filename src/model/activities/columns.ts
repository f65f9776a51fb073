import { z } from 'zod';
import { day, orMissing } from '../codecs.ts';
import { line, webAddress, words } from '../text-cells.ts';

/** The columns that several tables of activities share, and the codecs of their cells. */

/** Whom an activity or a document is for, in the order the site names them. */
export const READERS = [
  'operator',
  'government',
  'enterprise',
  'content',
  'developer',
  'teacher',
] as const;
export type Reader = (typeof READERS)[number];

/**
 * How an entry is known: from the page of whoever is responsible, from a report of others, from a copy of
 * the document on another site, from somebody else's calendar, or from nobody, worked out from earlier ones.
 */
export const EVIDENCE = ['official', 'press', 'mirror', 'calendar', 'inferred'] as const;
export type EvidenceKind = (typeof EVIDENCE)[number];

/** Whether something still runs, as far as its sources say. */
export const STATES = ['running', 'ended', 'unknown'] as const;
export type State = (typeof STATES)[number];

/** What a reader pays. */
export const COSTS = ['free', 'fee', 'free-and-fee'] as const;
export type Cost = (typeof COSTS)[number];

/** An area code for everybody everywhere. */
export const EVERYWHERE = 'world';

/** A list in one cell, its items divided by `|`; the empty cell is the empty list. */
export function listOf<T extends string>(item: z.ZodType<T, string>) {
  return z.codec(z.string(), z.array(item), {
    decode: (text, context) => {
      const parts = text === '' ? [] : text.split('|');
      for (const part of parts) {
        const [issue] = z.safeDecode(item, part).error?.issues ?? [];
        if (issue) context.issues.push({ code: 'custom', input: part, message: issue.message });
      }
      return parts as T[];
    },
    encode: (items) => items.join('|'),
  });
}

/** A day, a month or a year of the calendar: an entry says no more than its source does. */
export const someDate = z
  .string()
  .refine(
    (text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && day.safeParse(dayIn(text)).success,
    'expected a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD',
  );

function dayIn(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}

/** A country as the two capital letters of ISO 3166-1. */
export const alpha2 = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected two capital letters (ISO 3166-1 alpha-2)');

const area = z
  .string()
  .regex(
    /^([A-Z]{2}|\d{3}|world)$/,
    'expected two capital letters, a three-digit M49 code, or world',
  );

/** A language as a canonical tag of BCP 47. */
export const language = z
  .string()
  .refine(isLanguageTag, 'expected a language tag of BCP 47, as en, fr or pt-BR');

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/**
 * Columns with one meaning in every table. What is to be entered in each, and in those of a table's own, is told to
 * contributors in every language: `contribute-columns.ts` in `src/text`.
 */
export const COLUMNS = {
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      'expected a small letter, then small letters, digits and hyphens',
    ),
  name: words,
  who: words,
  place: line,
  country: orMissing(alpha2),
  areas: listOf(area),
  languages: listOf(language),
  cost: orMissing(z.enum(COSTS)),
  audience: listOf(z.enum(READERS)),
  status: z.enum(STATES),
  url: webAddress,
  evidence: z.enum(EVIDENCE),
  sources: listOf(webAddress).refine((items) => items.length > 0, 'expected at least one address'),
  checked: orMissing(someDate),
  note: line,
} as const;

const { id, name, who, evidence, sources, checked, note } = COLUMNS;
/** The columns that every table begins with. */
export const NAMED = { id, name, who } as const;
/** How an entry is known: the columns that every table ends with. */
export const KNOWN = { evidence, sources, checked, note } as const;
