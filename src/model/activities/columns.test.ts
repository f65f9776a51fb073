import { describe, expect, it } from 'vitest';
import { line } from './columns.ts';

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
  ])('has nothing in it that cannot be seen: %j', (text) =>
    expect(line.safeParse(text).success).toBe(false),
  );
});
