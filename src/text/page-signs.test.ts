import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/language.ts';
import { readSigns, writeSigns } from './page-signs.ts';
import { signsIn } from './signs.ts';

describe('the signs on a page', () => {
  it('are read as they were written, in every language', () => {
    for (const language of LANGUAGES)
      expect(readSigns(writeSigns(signsIn(language)))).toEqual(signsIn(language));
  });

  it('are no others than those of its language', () => {
    expect(writeSigns(signsIn('zh'))).toBe('，|；|：|。||（|）|“|”');
  });
});
