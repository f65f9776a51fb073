import { describe, expect, it } from 'vitest';
import { regionInSentence } from './places.ts';

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
