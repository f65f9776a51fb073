import { element, escapeText } from '../parts/svg.ts';
import type { MapData } from './map-data.ts';

/** The legend as an HTML list: a swatch and the words of its class, from low to high, no data last. */
export function renderLegend(legend: MapData['legend']): string {
  const entries = legend.map(({ bin, words }) =>
    element('li', { class: `c-${bin}` }, '<i></i>', escapeText(words)),
  );
  return entries.join('');
}
