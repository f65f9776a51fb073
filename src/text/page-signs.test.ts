import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/language.ts';
import { readSigns, writeSigns } from './page-signs.ts';
import { signsIn } from './signs.ts';

describe('the signs on a page', () => {
  it('are read as they were written, in every language', () => {
    for (const language of LANGUAGES) {
      const { pause: _, ...signs } = signsIn(language);
      expect(readSigns(writeSigns(signsIn(language)))).toEqual(signs);
    }
  });

  it('are no others than those of its language', () => {
    expect(writeSigns(signsIn('zh'))).toBe('，|；|：|。||（|）|“|”');
  });
});
