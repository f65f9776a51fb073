import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDelegated } from '../sources/delegated/read.ts';
import { generateFile } from './generate-file.ts';
import { placeRecords } from './place-records.ts';
import { SHAPES } from './shapes.ts';
import { worldOf } from './world.ts';

const DATA = resolve('data');
const DAY = '2030-05-06';
const world = worldOf(DATA, DAY, 0.01);
const placement = placeRecords(world.groups, DATA);
const occasion = { day: DAY, atLeast: 0, extended: true };
const read = (text: string, file: string) =>
  readDelegated(Buffer.from(text), {
    file,
    today: DAY,
    countries: new Set(world.countries.map(({ alpha2 }) => alpha2)),
  });

describe('generateFile', () => {
  it.each(SHAPES)('makes a file that the reader takes as it is: $registry', (shape) => {
    const { problems, registry, extended, delegations } = read(
      generateFile(shape, placement, occasion),
      shape.registry,
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect({ registry, extended }).toEqual({ registry: shape.registry, extended: true });
    const placed = shape.families.flatMap((family) => placement.get(`${registry}/${family}`) ?? []);
    expect(delegations.length).toBe(placed.length);
  });

  it.each(SHAPES)('makes a plain file too, of what is delegated alone: $registry', (shape) => {
    const text = generateFile(shape, placement, { ...occasion, extended: false });
    const { problems, extended } = read(text, shape.registry);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(extended).toBe(false);
    expect(text).not.toMatch(/\|(available|reserved)/);
  });

  it('makes the same file of the same tables, and fills a small one up with comments', () => {
    const [shape] = SHAPES as [(typeof SHAPES)[0]];
    const text = generateFile(shape, placement, occasion);
    const again = placeRecords(worldOf(DATA, DAY, 0.01).groups, DATA);
    expect(generateFile(shape, again, occasion)).toBe(text);
    const filled = generateFile(shape, placement, { ...occasion, atLeast: 2 * text.length });
    expect(filled.length).toBeGreaterThanOrEqual(2 * text.length);
    expect(filled.slice(text.length)).toMatch(/^(# *\n)+$/);
  });

  it('gives no two records of any files the same space', () => {
    const numbers = [...placement.values()].flat().filter(({ group }) => group.family === 'ipv4');
    const sorted = numbers.toSorted((a, b) => a.start - b.start);
    const ends = sorted.map(({ start, range }) => start + Number(range.split('|')[1]));
    expect(sorted.slice(1).filter(({ start }, at) => start < (ends[at] as number))).toEqual([]);
  });
});
