import { describe, expect, it } from 'vitest';
import { drawHouse } from './draw-house.ts';
import { placeRooms } from './floors.ts';
import { roomsOf, shortened } from './rooms.ts';
import { functionSizes, medianOf } from './sizes.ts';

const sourcesOf = (files: Record<string, string>) => new Map(Object.entries(files));

const HOUSE = sourcesOf({
  'src/pages/index.astro': `---\nimport '../figures/a.ts'; import '../model/b.ts';\n---`,
  'src/figures/a.ts': `import '../model/b.ts'; import 'd3';`,
  'src/figures/a.test.ts': `import '../../scripts/x.ts';`,
  'src/model/b.ts': '',
  'scripts/x.ts': `import '../src/model/b.ts';`,
  'tests/y.ts': `import '../src/pages/a.ts';`,
});

describe('the rooms of the house', () => {
  it('import what their files do, but tests', () => {
    expect(
      roomsOf(HOUSE).map(({ name, imports }) => `${name} ${imports.map(({ to }) => to)}`),
    ).toEqual(['figures model', 'model ', 'pages figures,model', 'scripts model']);
  });

  it('are drawn without ways that longer ones stand for', () => {
    const pages = shortened(roomsOf(HOUSE)).find(({ name }) => name === 'pages');
    expect(pages?.imports.map(({ to }) => to)).toEqual(['figures']);
  });

  it('stand above what they import, and scripts beside the house', () => {
    const placed = placeRooms(shortened(roomsOf(HOUSE)));
    expect(
      Object.fromEntries(placed.map(({ name, floor, column }) => [name, [floor, column]])),
    ).toEqual({ pages: [0, 0], figures: [1, 0], model: [2, 0], scripts: [1, -1.2] });
  });

  it('are refused where they import each other', () => {
    const circle = { 'src/a/a.ts': `import '../b/b.ts';`, 'src/b/b.ts': `import '../a/a.ts';` };
    expect(() => placeRooms(roomsOf(sourcesOf(circle)))).toThrow('imports what imports it');
  });

  it('are drawn the same however often one imports another', () => {
    const more = new Map([...HOUSE, ['src/figures/c.ts', `import '../model/b.ts';`]]);
    expect(drawHouse(more)).toBe(drawHouse(HOUSE));
  });
});

describe('sizes', () => {
  it('are counted of functions with a name, from their first line to their last', () => {
    const code = `export function a() {\n  return [1].map((x) => x);\n}\nconst b = () => 1;\n`;
    expect(functionSizes('x.ts', code)).toEqual([
      { name: 'x.ts a', lines: 3 },
      { name: 'x.ts b', lines: 1 },
    ]);
  });

  it('have a median', () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([])).toBe(0);
  });
});
