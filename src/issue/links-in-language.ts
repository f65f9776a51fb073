import { addressOf, wholeAddress } from '../model/address.ts';
import { type Language, ROOT_LANGUAGE, rootOf } from '../model/language.ts';
import { isTranslated } from '../model/translated.ts';
import { isBuiltIn } from '../text/built.ts';

/** Where a site lives: its origin, and the path below it that begins and ends in a slash. */
export interface Home {
  readonly origin: string;
  readonly base: string;
}

const HOME: Home = { origin: new URL(wholeAddress('/')).origin, base: addressOf('') };

/** An address from the site's root on, up to what ends a value, a string or a word; no end of an empty element. */
const REST = `([^\\s"'<>()&\\\\,;{}]*)(?=["'&\\s<\\\\,;)}]|$)`;
/** What begins an address without its host; scripts that are told the site's own root add languages themselves. */
const QUOTE = `(?<=["']|&quot;)`;
const TOLD = `(?<!\\bdata-(?:site|root)=")`;

/** What is left as it is: elements that say themselves which language they lead to, and scripts that a policy names by their bytes. */
const OWN = '<(?:a|link)\\b[^>]*\\shreflang=[^>]*>|<script>[^]*?</script>';

/**
 * A page, frame or file in a language with all its links to the site's pages and files led to those in the same
 * language, where they are in it: links in texts, drawings and figures are written once for all languages, by their
 * addresses in the root's. Elements with `hreflang` keep theirs.
 */
export function linksIn(language: Language, { origin, base }: Home): (source: string) => string {
  if (language === ROOT_LANGUAGE) return (source) => source;
  const root = literally(base);
  // Calendars are subscribed to by an address of their own kind.
  const whole = literally(origin).replace(/^https?/, '(?:https?|webcal)');
  const begin = `${TOLD}(?:${QUOTE}${root}|${whole}${root})`;
  const links = new RegExp(`(${OWN})|(${begin})${REST}`, 'g');
  const known = new Map<string, boolean>();
  const isIn = (path: string) => {
    const found = known.get(path) ?? (isTranslated(path) && isBuiltIn(language, path));
    known.set(path, found);
    return found;
  };
  return (source) =>
    source.replace(links, (found, own, home = '', rest = '') => {
      if (own) return found;
      const path = /^[^?#]*/.exec(rest)?.[0] ?? '';
      return isIn(path) ? home + rootOf(language) + rest : found;
    });
}

const leads = new Map<Language, (source: string) => string>();

/** The same for this site, which is asked for it thousands of times. */
export function linksHereIn(language: Language): (source: string) => string {
  const lead = leads.get(language) ?? linksIn(language, HOME);
  leads.set(language, lead);
  return lead;
}

/** A text as a pattern that finds it alone. */
function literally(text: string): string {
  return text.replace(/[^\w/]/g, '\\$&');
}
