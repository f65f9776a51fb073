import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { chartRules } from '../chart-rules.ts';
import { LINE_OF_PART } from './part-tone.ts';

/** What a selector sets a property to, on screens with the reader's own colours left alone. */
function settingOf(selector: string, property: string): string | undefined {
  const found: string[] = [];
  postcss.parse(chartRules()).each((node) => {
    if (node.type !== 'rule' || !node.selectors.includes(selector)) return;
    node.walkDecls(property, ({ value }) => void found.push(value));
  });
  return found.at(-1);
}

describe('the parts of a pool', () => {
  it.each(['available', 'by-policy', 'resting'] as const)(
    'have one colour as areas and as lines: %s',
    (part) => {
      const area = settingOf(`.chart .part.${part}`, 'fill');
      expect(area).toMatch(/^var\(--[\w-]+\)$/);
      expect(settingOf(`.chart .line.${LINE_OF_PART[part]}`, 'stroke')).toBe(area);
    },
  );
});
