import { describe, expect, it } from 'vitest';
import { languagesAtStart } from './languages-at-start.ts';

describe('a first look at the site', () => {
  it('is in English, and says how all languages are built, and which there are', () => {
    const { languages, note } = languagesAtStart(undefined);
    expect(languages).toBe('en');
    expect(note).toContain('npm run build builds all (ar,en,es,fr,ru,zh)');
  });

  it('is in the languages that were asked for', () => {
    expect(languagesAtStart('en,zh')).toEqual({ languages: 'en,zh', note: null });
  });
});
