import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/language.ts';
import { seamsIn } from './signs.ts';

describe('words side by side', () => {
  it('stand apart by the signs of their language', () => {
    const said = (['en', 'fr', 'ar', 'zh'] as const).map((language) => {
      const { row, series, labelled, aside, ended } = seamsIn(language);
      return ended(labelled('a', series([row(['b', 'c']), aside('d', 'e')])));
    });
    expect(said).toEqual([
      ...['a: b, c; d (e).', 'a\u00a0: b, c\u202f; d (e).', 'a: b، c؛ d (e).', 'a：b，c；d（e）。'],
    ]);
  });

  it('are sentences with a space between, or none where full stops are as wide as a letter', () => {
    expect(seamsIn('en').paragraph(['One.', 'Two.'])).toBe('One. Two.');
    expect(seamsIn('zh').paragraph(['一。', '二。'])).toBe('一。二。');
  });

  it('are nothing where there are none', () => {
    for (const language of LANGUAGES) {
      const { row, series, paragraph } = seamsIn(language);
      expect([row([]), series([]), paragraph([])]).toEqual(['', '', '']);
    }
  });
});
