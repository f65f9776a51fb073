import { describe, expect, it } from 'vitest';
import { SITE_PAGES } from '../src/model/pages.ts';
import { checkBelonging } from './checks/belonging.ts';
import { checkCircles } from './checks/circles.ts';
import { checkEnhancements } from './checks/enhancements.ts';
import { drawHouse } from './checks/house/draw-house.ts';
import { checkLayers } from './checks/layers.ts';
import { checkNaming } from './checks/naming.ts';
import { codeFiles, projectFiles } from './checks/project.ts';
import { checkPromises, checkRoutes } from './checks/routes.ts';
import { checkSiblings } from './checks/siblings.ts';

const files = projectFiles();
const code = codeFiles(files);
const LISTS = ['src/metrics/metrics.ts', 'scripts/gates/gates.ts', 'scripts/sources/sources.ts'];

describe('the architecture', () => {
  it('is read from the files of the project', () => {
    expect(code.has('tests/architecture.test.ts')).toBe(true);
    expect(code.size).toBeGreaterThan(100);
  });

  it('lets each folder import only from the folders before it', () => {
    expect(checkLayers(code)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(checkCircles(code)).toEqual([]);
  });

  it('keeps drawing packages out of what a reader’s browser runs', () => {
    expect(checkEnhancements(code)).toEqual([]);
  });

  it.each(LISTS)('has what %s lists, and none of it imports another', (list) => {
    expect(code.has(list)).toBe(true);
    expect(checkSiblings(code, list)).toEqual([]);
  });

  it('names files after what they hold, keeps them short, and only routes in src/pages', () => {
    expect(checkNaming(code)).toEqual([]);
  });

  it('is what docs/house.svg shows (npm run house draws it anew)', () => {
    expect(files.get('docs/house.svg') === drawHouse(code)).toBe(true);
  });

  it('has a route for each row of the table of pages, and a row for each route', () => {
    const table = SITE_PAGES.filter(({ isFrozen = false }) => !isFrozen);
    expect(
      checkRoutes(
        code.keys(),
        table.map(({ path }) => path),
      ),
    ).toEqual([]);
  });

  it('promises the address of every page', () => {
    const contracts = files.get('docs/CONTRACTS.md') ?? '';
    expect(
      checkPromises(
        contracts,
        SITE_PAGES.map(({ path }) => path),
      ),
    ).toEqual([]);
  });

  it('names no path of one machine and no package registry', () => {
    expect(checkBelonging(files)).toEqual([]);
  });
});
