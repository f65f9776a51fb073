import { describe, expect, it } from 'vitest';
import { sideOf } from '../parts/side.ts';
import { atMost, drawLines, estimateWidth, type Setting, wrapText } from './paragraph.ts';

const SETTING: Setting = { tone: 'aside', font: 10, leading: 1.5, spread: 0.6 };

describe('paragraphs', () => {
  it('break at spaces, within the width by the estimate', () => {
    const lines = wrapText('one two three four five', 60, SETTING);
    expect(lines).toEqual(['one two', 'three four', 'five']);
    for (const line of lines) expect(estimateWidth(line, SETTING)).toBeLessThanOrEqual(60);
  });
  it('break Chinese between letters, but begin no line with its marks', () => {
    expect(wrapText('互联网地址分配，截至二〇二六年。', 70, SETTING)).toEqual([
      '互联网地址分',
      '配，截至二〇二',
      '六年。',
    ]);
    expect(wrapText('地址地址地址地。', 70, SETTING)).toEqual(['地址地址地址', '地。']);
    expect(wrapText('恰为296。在', 37, SETTING)).toEqual(['恰为', '296。', '在']);
  });
  it('keep a number with its groups and its sign', () => {
    expect(wrapText('ровно 4\u00a0294\u00a0967 или 12,4\u00a0%', 70, SETTING)).toEqual([
      ...['ровно', '4\u00a0294\u00a0967', 'или 12,4\u00a0%'],
    ]);
  });
  it('break a long address after a slash and leave fractions whole', () => {
    expect(wrapText('https://a.example/figures/map/', 110, SETTING)).toEqual([
      'https://a.example/',
      'figures/map/',
    ]);
    expect(wrapText('down to its last /8', 110, SETTING)).toEqual(['down to its last', '/8']);
  });
  it('say with an ellipsis what was left out', () => {
    expect(atMost(['one two', 'three'], 2)).toEqual(['one two', 'three']);
    expect(atMost(['one two', 'three'], 1)).toEqual(['one …']);
    expect(atMost(['互联网地址', '分配'], 1)).toEqual(['互联网地…']);
  });
  it('stand below each other', () => {
    const lines = drawLines(['a', 'b & c'], { x: 5, y: 0 }, SETTING);
    expect(lines.map((line) => line(sideOf({ language: 'en', width: 100 })))).toEqual([
      '<text class="aside" x="5" y="11.1" font-size="10">a</text>',
      '<text class="aside" x="5" y="26.1" font-size="10">b &amp; c</text>',
    ]);
  });
});
