import { describe, expect, it } from 'vitest';
import { fitText, linesOf, textWidth, WIDE } from './frame.ts';

const frame = { ...WIDE, font: 10 };

/** Widths in ems as semi-bold Noto Sans SC (Latin, Cyrillic, Chinese) and Noto Sans Arabic set them. */
const SET: readonly (readonly [string, number])[] = [
  ['United Kingdom', 7.87],
  ['Reino Unido', 5.92],
  ['Кения', 3.13],
  ['Швеция', 4.06],
  ['Южная Африка', 7.84],
  ['Соединенное Королевство Великобритании и Северной Ирландии', 33.95],
  ['كينيا', 1.91],
  ['جنوب أفريقيا', 5.45],
  ['المملكة المتحدة', 6.58],
  ['الإمارات العربية المتحدة', 9.8],
  ['肯尼亚', 3],
  ['大不列颠及北爱尔兰联合王国', 13],
  ['“地址”', 4],
];

describe('the width of a label', () => {
  it('is that of what is seen: marks that set the direction of words take no room', () => {
    expect(textWidth('\u2068/32\u2069 من', WIDE)).toBe(textWidth('/32 من', WIDE));
    expect(textWidth('5\u200e%\u200e', WIDE)).toBe(textWidth('5%', WIDE));
    expect(textWidth('وُزّع', frame)).toBe(textWidth('وزع', frame));
  });

  it.each(SET)('of “%s” is that of letters as they are set, or up to a half more', (words, em) => {
    expect(textWidth(words, frame) / 10).toBeGreaterThanOrEqual(em);
    expect(textWidth(words, frame) / 10).toBeLessThan(em * 1.5);
  });
});

describe('words in lines', () => {
  it('break between words', () => {
    expect(linesOf('Share of users on IPv6', 80, frame)).toEqual(['Share of', 'users on', 'IPv6']);
  });

  it('break no number between its groups, nor before its sign', () => {
    expect(linesOf('ровно 4\u00a0294\u00a0967 или', 80, frame)).toEqual([
      ...['ровно', '4\u00a0294\u00a0967', 'или'],
    ]);
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
    expect(fitText('大不列颠及北爱尔兰联合王国', 55, frame)).toBe('大不列颠…');
    expect(fitText('肯尼亚', 60, frame)).toBe('肯尼亚');
  });

  it('is cut behind the hyphen of long words, and not of short ones', () => {
    const cut = fitText('Корейская Народно-Демократическая Республика', 150, frame);
    expect(cut).toBe('Корейская Народно- …');
    expect(textWidth(cut, frame)).toBeLessThanOrEqual(150);
    expect(fitText('Guinea-Bissau', 50, frame)).toMatch(/^Guinea-Bissau/);
  });
});
