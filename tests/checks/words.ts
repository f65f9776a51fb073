import type { Tag } from './page.ts';
import type { Site } from './site.ts';

/** What a program says when it had no value; `NaN` also where path data run on, as in `0,NaNL1`. */
const LEAK = /\b(undefined|null|Infinity)\b|(?<![A-Za-z])NaN(?![a-z])|\[object \w+\]/;

/** Elements whose text is for machines. */
const NOT_READ = ['script', 'style'];

/** Problems of words that stand for a missing value, in the text and the attributes of all pages. */
export function checkWords(site: Site): string[] {
  return [...site.pages].flatMap(([path, page]) =>
    page.filter(hasLeak).flatMap((tag) => leaksOf(tag).map((leak) => `${path}: ${leak}`)),
  );
}

/** Whether a leak is anywhere in it, code or not: in nearly every element there is none. */
function hasLeak({ text, attributes }: Tag): boolean {
  return LEAK.test(text) || Object.values(attributes).some((value) => LEAK.test(value));
}

function leaksOf(tag: Tag): string[] {
  const text = NOT_READ.includes(tag.name) ? '' : tag.text;
  const attributes = Object.entries(tag.attributes).map(
    ([name, value]) => [`<${tag.name} ${name}>`, value] as const,
  );
  return [[`<${tag.name}>`, text] as const, ...attributes]
    .filter(([, value]) => LEAK.test(value))
    .map(([place, value]) => `${place} says "${around(value)}"`);
}

/** The leak with some of what stands around it. */
function around(value: string): string {
  const at = LEAK.exec(value)?.index ?? 0;
  return value.slice(Math.max(0, at - 40), at + 40).trim();
}
