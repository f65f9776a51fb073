import type { Page, Tag } from './page.ts';

/** Words that nearly every English sentence has, and that are no words of the other languages the site is in. */
const WORDS =
  'the|and|of|with|from|which|are|this|that|was|were|been|its|their|than|into|by|for|is|not|to';
const capital = (word: string) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`;
/** One of them, not as a part of a name, an address or a code, nor in capitals: CC BY is a licence in every language. */
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}./@_-])(?:${WORDS.split('|').map(capital).join('|')})(?![\p{L}\p{N}/@_-])`,
  'u',
);

/** Elements whose text is for machines, or is typed into one. */
const CODE = ['script', 'style', 'code', 'pre', 'textarea'];
/** Attributes that readers and listeners are told, where scripts read them out too. */
const TOLD: ReadonlySet<string> = new Set([
  ...['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'],
  ...['data-words', 'data-about', 'data-label', 'data-name', 'data-title'],
]);
/** What may be said of a page where it is found or shared. */
const DESCRIBED = /^(description|og:(description|title|image:alt|site_name)|twitter:.+)$/;

/** What stands in English on a page of another language for a reason. */
export interface Excused {
  /** Said in every language as it is. */
  readonly everywhere: readonly string[];
  /** What contributors wrote: only where no element can say which language it is in. */
  readonly asWritten: readonly string[];
}

/** English words of a page in another language that no `lang` around them owns up to, each with what stands around it. */
export function checkEnglish(path: string, page: Page, excused: Excused): string[] {
  return page
    .filter((tag) => tag.language !== 'en' && hasEnglish(tag))
    .flatMap((tag) => [...textsOf(tag, excused), ...attributesOf(tag, excused)])
    .filter(([, words]) => isEnglish(words))
    .map(([place, words]) => `${path}: ${place} says "${around(words)}"`);
}

/** Whether there is an English word in what it tells, excused or not: in most elements there is none. */
function hasEnglish({ text, attributes }: Tag): boolean {
  const isTold = (name: string) => TOLD.has(name) || name === 'content';
  return (
    isEnglish(text) ||
    Object.keys(attributes).some((name) => isTold(name) && isEnglish(attributes[name] ?? ''))
  );
}

/** What has no English word: pages say most things alike. */
const clean = new Set(['']);

function isEnglish(words: string): boolean {
  if (clean.has(words)) return false;
  if (ENGLISH.test(words)) return true;
  clean.add(words);
  return false;
}

/** An element of words alone can say its language only of all of them. */
function textsOf({ name, text }: Tag, { everywhere, asWritten }: Excused): [string, string][] {
  if (CODE.includes(name) || !isEnglish(text)) return [];
  const known = name === 'title' ? [...everywhere, ...asWritten] : everywhere;
  return [[`<${name}>`, without(text, known)]];
}

function attributesOf({ name, attributes }: Tag, excused: Excused): [string, string][] {
  const isDescription = DESCRIBED.test(attributes.name ?? attributes.property ?? '');
  const known = [...excused.everywhere, ...excused.asWritten];
  return Object.entries(attributes)
    .filter(([one]) => TOLD.has(one) || (one === 'content' && isDescription))
    .filter(([, words]) => isEnglish(words))
    .map(([one, words]) => [`<${name} ${one}>`, without(words, known)]);
}

function without(words: string, known: readonly string[]): string {
  return known.reduce((left, one) => left.replaceAll(one, ''), words);
}

/** The word with some of what stands around it. */
function around(words: string): string {
  const at = ENGLISH.exec(words)?.index ?? 0;
  return words.slice(Math.max(0, at - 40), at + 40).trim();
}
