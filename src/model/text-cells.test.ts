import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ACTIVITY_TABLES } from './activities/activities.ts';
import { ALL_TABLES } from './tables.ts';
import { line, words } from './text-cells.ts';

describe('a line of text', () => {
  it.each(['', 'Côte d’Ivoire', 'العربية – 中文', 'نمی‌دانم', 'क्‍ष'])(
    'is what people read: %s',
    (text) => expect(line.safeParse(text).success).toBe(true),
  );

  it.each([
    'a\nb',
    'a\rb',
    'a\tb',
    'a\0b',
    'a\u0085b',
    'a\u2028b',
    'a\u202eb',
    'a\u2067b',
    'a\ud800b',
    'a\u200bb',
    '\ufeffa',
    ' a',
    'a ',
    '\u00a0a',
  ])('has nothing in it that cannot be seen: %j', (text) =>
    expect(line.safeParse(text).success).toBe(false),
  );
});

describe('words', () => {
  it('are a line that is not empty', () => {
    expect(words.safeParse('a').success).toBe(true);
    expect(words.safeParse('').success).toBe(false);
    expect(words.safeParse('a\u202eb').success).toBe(false);
  });
});

const columns = [...new Set([...ALL_TABLES, ...ACTIVITY_TABLES])].flatMap(({ name, row }) =>
  Object.entries(row.shape as Record<string, z.ZodType<unknown, string>>).map(
    ([column, schema]) => [`${name}.${column}`, schema] as const,
  ),
);

describe('every column of every table', () => {
  it.each(columns)('refuses what cannot be seen or leads astray: %s', (_, schema) => {
    for (const cell of ['a\u202eb', 'a\u0007b', 'a\nb', ' ', 'a|\u2067b'])
      expect(z.safeDecode(schema, cell).success).toBe(false);
  });

  const addresses = columns.filter(([name]) => /url|address$|page$|sources$|moved_to/.test(name));
  it.each(addresses)('of addresses takes none but those on the web: %s', (_, schema) => {
    const takes = (cell: string) => z.safeDecode(schema, cell).success;
    expect(takes('https://a.example/b')).toBe(true);
    for (const cell of ['javascript:alert(1)', 'http://a.example/', 'https://a.example/\u0000'])
      expect(takes(cell)).toBe(false);
  });

  it('that takes an address on the web and not any words is one of those', () => {
    const isAddress = (schema: z.ZodType<unknown, string>) =>
      z.safeDecode(schema, 'https://a.example/').success && !z.safeDecode(schema, 'a b').success;
    const named = new Set(addresses.map(([name]) => name));
    expect(columns.filter(([name, schema]) => isAddress(schema) && !named.has(name))).toEqual([]);
  });
});
