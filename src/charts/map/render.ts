import { hatchPattern } from '../parts/hatch.ts';
import { element } from '../parts/svg.ts';
import { DOT, type MapLayout, type Mark } from './layout.ts';

/** Id of the pattern for "no data", which the style sheet points to; one map a page. */
const HATCH = 'map-hatch';

function formOf({ form }: Mark): string {
  if (typeof form === 'string') return element('path', { d: form });
  const { x, y, hit } = form;
  const around = hit > DOT ? [element('circle', { class: 'hit', cx: x, cy: y, r: hit })] : [];
  return [...around, element('circle', { cx: x, cy: y, r: DOT })].join('');
}

/** Only script makes the map one stop of the Tab key; without it the table holds the same links. */
function linkOf(mark: Mark): string {
  const attributes = {
    id: `map-${mark.code}`,
    class: mark.className,
    href: mark.href,
    tabindex: -1,
    'aria-label': mark.label,
    'data-name': mark.name,
  };
  return element('a', attributes, formOf(mark));
}

/** Draws the map: each country is a link; classes say what it shows, the style sheet how. */
export function renderMap(layout: MapLayout): string {
  const attributes = {
    class: `map-picture ${layout.hue}`,
    viewBox: `0 0 ${layout.width} ${layout.height}`,
    role: 'group',
    'aria-label': layout.title,
  };
  return element(
    'svg',
    attributes,
    hatchPattern(HATCH),
    element('path', { class: 'sphere', d: layout.sphere }),
    ...layout.marks.map(linkOf),
    element('path', { class: 'disputed', d: layout.disputed }),
    // Script draws the outline of the chosen country here, above its neighbours: ink on paper, seen on any colour.
    element('path', { class: 'ring under', d: '' }),
    element('path', { class: 'ring', d: '' }),
  );
}
