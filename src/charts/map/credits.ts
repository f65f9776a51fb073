import { element, escapeText } from '../parts/svg.ts';
import type { MapCredit } from './map-data.ts';

/** The sources of a measure as links in one line. */
export function renderCredits(credits: readonly MapCredit[]): string {
  return credits.map(({ text, href }) => element('a', { href }, escapeText(text))).join('; ');
}
