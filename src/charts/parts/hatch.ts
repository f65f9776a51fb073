import { element } from './svg.ts';

/** The pattern that means "no data" in every chart; `id` must be unique on the page. */
export function hatchPattern(id: string): string {
  const line = element('path', { d: 'M0 6L6 0M-1 1L1 -1M5 7L7 5', class: 'hatch-line' });
  const pattern = element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    line,
  );
  return element('defs', {}, pattern);
}
