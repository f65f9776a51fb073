import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { chartRules, chartSheets } from './chart-rules.ts';

/** What colours a drawing; the rest of a rule gives it a place on its page. */
const COLOURS = /^(fill|stroke|paint-order|stop-color)/;

describe('the rules of charts', () => {
  it('stand beside the code of their charts, and each sheet is listed once', () => {
    // The words around a picture are of no page, the live map of few pages, and both of no frame.
    const all = globSync('src/charts/*/*.css').filter(
      (path) => !/\/(picture|map|map-controls)\.css$/.test(path),
    );
    const listed = chartSheets().map((path) => relative('.', path));
    expect(listed.toSorted()).toEqual(all.toSorted());
  });

  it('are in no sheet of pages', () => {
    for (const path of globSync('src/styles/*.css')) {
      const colours: string[] = [];
      postcss.parse(readFileSync(path, 'utf8')).walkDecls(COLOURS, ({ prop }) => {
        colours.push(prop);
      });
      expect(colours, path).toEqual([]);
    }
  });

  it('are one value each: nobody sets the same of the same mark twice', () => {
    const set = new Map<string, number>();
    for (const node of postcss.parse(chartRules()).nodes) {
      if (node.type !== 'rule') continue;
      for (const selector of node.selectors)
        node.walkDecls(({ prop }) => {
          const key = `${selector} ${prop}`;
          set.set(key, (set.get(key) ?? 0) + 1);
        });
    }
    expect(set.size).toBeGreaterThan(100);
    expect([...set].filter(([, times]) => times > 1)).toEqual([]);
  });
});
