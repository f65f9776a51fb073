import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../model/language.ts';
import { bundle } from '../embed/script.ts';
import { offeredLanguage } from './offered-language.ts';

const BUILT = ['en', 'es', 'fr', 'zh'];

describe('the language that is offered', () => {
  it('is the first of the reader’s that the page is in, whatever the region', () => {
    expect(offeredLanguage(['fr-CA', 'en'], BUILT, 'en')).toBe('fr');
    expect(offeredLanguage(['de', 'zh-Hant-TW', 'fr'], BUILT, 'en')).toBe('zh');
    expect(offeredLanguage(['en-GB', 'fr'], BUILT, 'zh')).toBe('en');
  });

  it('is none where the reader reads the page in it, or in none of them', () => {
    expect(offeredLanguage(['en-GB', 'fr'], BUILT, 'en')).toBeUndefined();
    expect(offeredLanguage(['de', 'sw'], BUILT, 'en')).toBeUndefined();
    expect(offeredLanguage([], BUILT, 'en')).toBeUndefined();
  });

  it('is told apart by what a tag begins with in every language the site is in', () => {
    for (const language of LANGUAGES)
      expect(offeredLanguage([`${language}-001`], LANGUAGES, 'xx')).toBe(language);
  });
});

it('the script that offers it weighs at most 0.4 kB compressed, asks nobody and keeps nothing', () => {
  const script = bundle('src/components/language-offer/enhance.ts');
  expect(brotliCompressSync(script).length).toBeLessThan(400);
  expect(script).not.toMatch(/fetch|XMLHttp|Beacon|cookie|Storage|indexedDB|location/);
});
