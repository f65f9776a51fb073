import { describe, expect, it } from 'vitest';
import { inSentence, regionInSentence } from './places.ts';

describe('a country inside a sentence', () => {
  it('has its article only where its name takes one', () => {
    expect(inSentence({ alpha2: 'BS', name_en: 'Bahamas' })).toBe('the Bahamas');
    const part = { alpha2: 'MF', name_en: 'Saint Martin (French part)' };
    expect(inSentence(part)).toBe('Saint Martin (French part)');
  });
});

describe('a region inside a sentence', () => {
  it('has its article where English gives it one, and none elsewhere', () => {
    expect(regionInSentence('029')).toBe('the Caribbean');
    expect(regionInSentence('019')).toBe('the Americas');
    expect(regionInSentence('150')).toBe('Europe');
  });

  it('is nothing for a code that is no region’s', () => {
    expect(regionInSentence('KE')).toBeNull();
  });
});
