import { offeredLanguage } from './offered-language.ts';

/**
 * Marks the link to the page in the reader's language, and where the line has room says so in that language at its
 * beginning: nothing moves, nobody is sent there, and nothing is kept.
 */
function offerLanguage(line: HTMLElement): void {
  const links = [...line.querySelectorAll('a')];
  const built = links.map(({ lang }) => lang);
  const wanted = offeredLanguage(navigator.languages, built, document.documentElement.lang);
  const link = links.find(({ lang }) => lang === wanted);
  if (!link) return;
  link.className = 'offered';
  const offer = link.cloneNode() as HTMLAnchorElement;
  offer.className = 'offer';
  offer.textContent = link.title;
  line.prepend(offer);
}

for (const line of document.querySelectorAll<HTMLElement>('.languages')) offerLanguage(line);
