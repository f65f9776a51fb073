import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtLanguages, isBuiltIn } from './built.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the languages that the site is built in', () => {
  it('are all that it is written in, the root’s first', () => {
    vi.stubEnv('LANGUAGES', undefined);
    expect(builtLanguages()).toEqual(['en', 'ar', 'es', 'fr', 'ru', 'zh']);
  });

  it('are those of the setting, in the same order', () => {
    vi.stubEnv('LANGUAGES', 'zh, fr,en');
    expect(builtLanguages()).toEqual(['en', 'fr', 'zh']);
  });

  it.each(['en,tlh', 'fr', '', 'EN'])('are refused where the setting is “%s”', (setting) => {
    vi.stubEnv('LANGUAGES', setting);
    expect(builtLanguages).toThrow(`LANGUAGES with en and any of ar,en,es,fr,ru,zh`);
  });
});

describe('what is translated', () => {
  it('is there in the languages that are built, and in the root’s always', () => {
    vi.stubEnv('LANGUAGES', 'en,fr');
    expect(isBuiltIn('fr', 'ipv4/')).toBe(true);
    expect(isBuiltIn('zh', 'ipv4/')).toBe(false);
    expect(isBuiltIn('en', 'ipv4/')).toBe(true);
  });

  it('is there for all countries, or for those of the setting in other languages than the root’s', () => {
    vi.stubEnv('LANGUAGES', undefined);
    vi.stubEnv('PLACES', undefined);
    expect(isBuiltIn('fr', 'countries/us/')).toBe(true);
    vi.stubEnv('PLACES', 'ke, tv');
    const kenya = ['countries/ke/', 'countries/ke/brief/', 'embed/country-ipv6-held/ke/'];
    expect(kenya.filter((path) => !isBuiltIn('fr', path))).toEqual([]);
    const america = ['countries/us/', 'countries/us/share.png', 'figures/country-ipv6-held/us/'];
    expect(america.filter((path) => isBuiltIn('fr', path))).toEqual([]);
    expect(isBuiltIn('en', 'countries/us/')).toBe(true);
  });

  it('is no country where two letters stand for something else', () => {
    vi.stubEnv('PLACES', 'ke');
    for (const path of ['', 'countries/', 'v/', 'groups/ldc/', 'figures/map-ipv6-users/'])
      expect(isBuiltIn('fr', path)).toBe(true);
  });
});
