import { readChoice, writeChoice } from '../../charts/compare/choice.ts';
import type { Language } from '../../model/language.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { seamsOf } from '../../text/seams.ts';
import { ComparisonSlot } from './comparison-slot.ts';
import { loadAreas } from './load-areas.ts';
import { type ComparisonTexts, type MeasureInfo, tellComparison } from './told-comparison.ts';

/**
 * All that a comparison's frame does with script, beside what every frame does: it fetches the numbers of the areas in
 * its address from the site's own files, and draws them. It keeps nothing, so that it also works as an opaque origin.
 */
async function show(main: HTMLElement): Promise<void> {
  const measures: Record<string, MeasureInfo> = JSON.parse(main.dataset.measures ?? '{}');
  const texts: ComparisonTexts = JSON.parse(main.dataset.texts ?? '{}');
  const choice = readChoice(location.search, {
    isKnown: (code) => /^[a-z0-9-]{2,20}$/.test(code),
    metrics: Object.fromEntries(Object.entries(measures).map(([id, { scales }]) => [id, scales])),
    start: (main.dataset.start ?? '').split(','),
    startMetric: main.dataset.metric ?? '',
  });
  const info = measures[choice.metric];
  const wanted = choice.scale === 'share' ? ['world'] : [];
  const loaded = await loadAreas(main.dataset.src ?? '', [...choice.codes, ...wanted]);
  const part = (selector: string) => main.querySelector(selector) as HTMLElement;
  const link = part('.more') as HTMLAnchorElement;
  link.href = new URL(writeChoice(choice), link.href).href;
  if (!info) return;
  const areas = loaded.slice(0, choice.codes.length);
  const { metric, scale } = choice;
  const compared = { areas, world: loaded[areas.length], metric: metric as MetricId, scale };
  const language = document.documentElement.lang as Language;
  const told = tellComparison(compared, [info, texts], language);
  part('h1').textContent = told.heading;
  part('.unit').textContent = told.unit;
  part('.notes').textContent = seamsOf(texts.signs).paragraph(told.notes);
  for (const credit of main.querySelectorAll<HTMLElement>('[data-metric]'))
    credit.hidden = credit.dataset.metric !== metric;
  new ComparisonSlot(part('.chart-slot'), [280, 360]).show(told);
}

addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector('main');
  if (main)
    show(main)
      .catch(() => {
        const failed = main.querySelector<HTMLElement>('.failed');
        if (failed) failed.hidden = false;
      })
      .finally(() => {
        // A chart takes its room in the next frame, when its slot has been measured.
        requestAnimationFrame(() => requestAnimationFrame(() => main.classList.remove('waiting')));
      });
});
