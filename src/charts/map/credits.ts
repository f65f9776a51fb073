import { element, escapeText } from '../parts/svg.ts';
import type { MapData } from './map-data.ts';

/** The sources of a measure as links in one line. */
export function renderCredits({ credits, signs }: Pick<MapData, 'credits' | 'signs'>): string {
  return credits
    .map(({ text, href }) => element('a', { href }, escapeText(text)))
    .join(signs.semicolon);
}
