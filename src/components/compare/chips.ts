import type { ComparedArea } from '../../charts/compare/comparison.ts';
import { markPath } from '../../charts/compare/draw.ts';
import type { MeasureInfo } from './told-comparison.ts';

/** What is on the chart, each with its line and mark, its name as a link, and a button that takes it away. */
export function chipsOf(
  areas: readonly ComparedArea[],
  info: MeasureInfo | undefined,
  remove: string,
): HTMLLIElement[] {
  return areas.map(({ code, name, href }, at) => {
    const item = document.createElement('li');
    item.innerHTML = keyOf(at + 1, info);
    const link = Object.assign(document.createElement('a'), { href, textContent: name });
    const button = Object.assign(document.createElement('button'), {
      ...{ type: 'button', name: 'remove', value: code, textContent: '×' },
    });
    button.setAttribute('aria-label', `${remove} ${name}`);
    // The last one stays: a chart of nothing says nothing.
    item.append(' ', link, ...(areas.length > 1 ? ['\u00a0', button] : []));
    return item;
  });
}

function keyOf(number: number, info: MeasureInfo | undefined): string {
  const line = info?.isDays ? '' : `<path class="compared s${number}" d="M2 7H44"/>`;
  const mark = `<path class="end-mark s${number}" d="${markPath(number, [info?.isDays ? 23 : 38, 7])}"/>`;
  return `<svg class="chart chart-compare ${info?.hue ?? 'cool'} key" viewBox="0 0 46 14" aria-hidden="true">${line}${mark}</svg>`;
}
