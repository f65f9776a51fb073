import { describe, expect, it } from 'vitest';
import { figurePath, isOfCountry } from './figure-path.ts';

describe('the place of a figure', () => {
  it('is a page of its own, or its place on the page of its country', () => {
    expect(figurePath('ipv4-lorenz')).toBe('figures/ipv4-lorenz/');
    expect(figurePath('group-ipv6-held/ldc')).toBe('figures/group-ipv6-held/ldc/');
    expect(figurePath('country-ipv6-held/ke')).toBe('countries/ke/#country-ipv6-held');
  });

  it('tells the list of a country’s figure from the figure at a country', () => {
    expect(isOfCountry('country-ipv6-held/ke')).toBe(true);
    expect(isOfCountry('country-ipv6-held')).toBe(false);
  });
});
