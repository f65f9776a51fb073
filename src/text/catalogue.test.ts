import { describe, expect, it } from 'vitest';
import { catalogueOf, textOf } from './catalogue.ts';

describe('the words of a page', () => {
  it('are those of the language its route names, and of the root’s where it names none', () => {
    const english = catalogueOf('en');
    expect(textOf({ params: {} })).toBe(english);
    expect(textOf({ params: { cc: 'ke' } })).toBe(english);
    expect(textOf({ params: { lang: 'en' } })).toBe(english);
    expect(english.language).toBe('en');
  });

  it('are refused in a language that is none of the site’s', () => {
    expect(() => textOf({ params: { lang: 'tlh' } })).toThrow('found tlh');
  });
});
