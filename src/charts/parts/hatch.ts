import { element } from './svg.ts';

/**
 * The pattern that means "no data" in every chart; `id` must be unique on the page. Inside a part of a
 * drawing that is itself scaled, `scale` keeps the lines as far apart as everywhere.
 */
export function hatchPattern(id: string, scale = 1): string {
  const line = element('path', { d: 'M0 6L6 0M-1 1L1 -1M5 7L7 5', class: 'hatch-line' });
  const patternTransform = scale === 1 ? undefined : `scale(${scale.toFixed(4)})`;
  const pattern = element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform },
    line,
  );
  return element('defs', {}, pattern);
}
