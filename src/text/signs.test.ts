import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/language.ts';
import { asWritten } from './as-written.ts';
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

  it('have a sign of their own between names of one kind, where there is one', () => {
    const told = (['en', 'ar', 'zh'] as const).map((language) => seamsIn(language).pause);
    expect(told).toEqual([', ', '، ', '、']);
  });

  it('are sentences with a space between, or none where full stops are as wide as a letter', () => {
    expect(seamsIn('en').paragraph(['One.', 'Two.'])).toBe('One. Two.');
    expect(seamsIn('zh').paragraph(['一。', '二。'])).toBe('一。二。');
    expect(seamsIn('zh').paragraph(['One.', '二。', '三。'])).toBe('One. 二。三。');
    const chinese = { language: 'zh' } as const;
    const written = ['One.', 'Two.'].map((words) => asWritten(words, chinese));
    expect(seamsIn('zh').paragraph([...written, '三。'])).toBe(`${written.join(' ')} 三。`);
  });

  it('are nothing where there are none', () => {
    for (const language of LANGUAGES) {
      const { row, series, paragraph } = seamsIn(language);
      expect([row([]), series([]), paragraph([])]).toEqual(['', '', '']);
    }
  });

  it('are those that styles set behind names of columns, where a narrow page has no columns', () => {
    const styles = readFileSync('src/styles/languages.css', 'utf8');
    const ofRoot = (selector: string) =>
      new RegExp(`^${selector.replace(/[()]/g, '\\$&')} \\{\\s*--colon: "(.*)"`, 'm').exec(
        styles,
      )?.[1];
    for (const language of LANGUAGES) {
      const own = ofRoot(`:root:lang(${language})`) ?? ofRoot(':root');
      expect(own?.replace('\\a0', '\u00a0')).toBe(seamsIn(language).colon);
    }
  });
});
