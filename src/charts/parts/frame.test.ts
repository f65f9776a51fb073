import { describe, expect, it } from 'vitest';
import { fitText, linesOf, textWidth, WIDE } from './frame.ts';

const frame = { ...WIDE, font: 10 };

describe('the width of a label', () => {
  it('is that of what is seen: marks that set the direction of words take no room', () => {
    expect(textWidth('\u2068/32\u2069 من', WIDE)).toBe(textWidth('/32 من', WIDE));
    expect(textWidth('5\u200e%\u200e', WIDE)).toBe(textWidth('5%', WIDE));
  });
});

describe('words in lines', () => {
  it('break between words', () => {
    expect(linesOf('Share of users on IPv6', 80, frame)).toEqual(['Share of', 'users on', 'IPv6']);
  });

  it('of Chinese break between letters, signs behind theirs and numbers before theirs', () => {
    expect(linesOf('人均IPv4地址，2026年1月；世界', 64, frame)).toEqual([
      ...['人均IPv4地', '址，2026年', '1月；世界'],
    ]);
  });

  it('are none of nothing', () => {
    expect(linesOf('', 80, frame)).toEqual([]);
  });
});

describe('words that do not fit', () => {
  it('end with an ellipsis, behind a space where words have them', () => {
    expect(fitText('United Kingdom of Great Britain', 100, frame)).toBe('United Kingdom …');
    expect(fitText('大不列颠及北爱尔兰联合王国', 50, frame)).toBe('大不列颠…');
    expect(fitText('肯尼亚', 60, frame)).toBe('肯尼亚');
  });
});
