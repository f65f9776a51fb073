import { renderCredits } from './credits.ts';
import { countBins, renderLegend } from './legend.ts';
import type { MapData } from './map-data.ts';
import { byRank } from './table.ts';
import { areaView, markLabel, stepTexts } from './view.ts';

function paintTexts(root: Element, data: MapData, step: number): void {
  const texts: Record<string, string> = stepTexts(data, step);
  for (const place of root.querySelectorAll<HTMLElement>('[data-text]'))
    place.textContent = texts[place.dataset.text ?? ''] ?? '';
  for (const [selector, markup] of [
    ['.map-legend', renderLegend(data.legend, countBins(data, step))],
    ['.map-credits', renderCredits(data)],
  ] as const) {
    const place = root.querySelector(selector);
    if (place) place.innerHTML = markup;
  }
}

function paintMarks(root: Element, data: MapData, step: number): void {
  for (const mark of root.querySelectorAll<SVGAElement>('svg a')) {
    const view = areaView(data, step, mark.id.slice('map-'.length));
    const kind = mark.classList.item(0);
    mark.setAttribute('class', `${kind} c-${view.bin}`);
    mark.setAttribute('aria-label', markLabel(mark.dataset.name ?? '', view, data.signs));
  }
}

function paintTable(root: Element, data: MapData, step: number): void {
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('[data-area]')];
  const lines = rows.map((row) => {
    const code = row.dataset.area ?? '';
    return { row, code, ...areaView(data, step, code) };
  });
  for (const { row, rank, value } of lines) {
    const [first, , last] = row.cells;
    if (first) first.textContent = rank === null ? '' : String(rank);
    if (last) last.textContent = value;
  }
  rows[0]?.parentElement?.append(...lines.sort(byRank).map(({ row }) => row));
}

/** Shows a measure at a step everywhere at once: colours, names, texts, legend, table, credits. */
export function paint(root: Element, data: MapData, step: number): void {
  for (const holder of root.querySelectorAll('.cool, .warm')) {
    holder.classList.remove('cool', 'warm');
    holder.classList.add(data.hue);
  }
  root.querySelector('svg')?.setAttribute('aria-label', stepTexts(data, step).title);
  root.querySelector('.own-page')?.setAttribute('href', data.page);
  paintTexts(root, data, step);
  paintMarks(root, data, step);
  paintTable(root, data, step);
}
