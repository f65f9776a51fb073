import type { Bin } from '../parts/bins.ts';
import { element, escapeText } from '../parts/svg.ts';
import type { MapData } from './map-data.ts';

/** How many countries of a measure are in each class at a step: what changes as time is played. */
export function countBins({ areas }: MapData, step: number): ReadonlyMap<Bin, number> {
  const counts = new Map<Bin, number>();
  for (const { bins } of Object.values(areas)) {
    const bin = bins[step] ?? 'none';
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}

/**
 * The legend as an HTML list: a swatch, the words of its class and how many countries are in it, from low to high, no
 * data last and without a number, since the measure's countries are not all there are.
 */
export function renderLegend(
  legend: MapData['legend'],
  counts: ReadonlyMap<Bin, number> = new Map(),
): string {
  const entries = legend.map(({ bin, words }) => {
    const count = bin === 'none' ? [] : [element('b', {}, String(counts.get(bin) ?? 0))];
    return element('li', { class: `c-${bin}` }, '<i></i>', escapeText(words), ...count);
  });
  return entries.join('');
}
