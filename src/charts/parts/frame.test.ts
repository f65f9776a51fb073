import { describe, expect, it } from 'vitest';
import { textWidth, WIDE } from './frame.ts';

describe('the width of a label', () => {
  it('is that of what is seen: marks that set the direction of words take no room', () => {
    expect(textWidth('\u2068/32\u2069 من', WIDE)).toBe(textWidth('/32 من', WIDE));
    expect(textWidth('5\u200e%\u200e', WIDE)).toBe(textWidth('5%', WIDE));
  });
});
