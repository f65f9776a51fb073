import { afterEach, describe, expect, it, vi } from 'vitest';
import { alternatesOf, pathBelow } from './alternates.ts';

afterEach(() => vi.unstubAllEnvs());

const addresses = (pathname: string, language: 'en' | 'fr') =>
  alternatesOf(pathname, language).map(({ language: other, href }) => `${other} ${href}`);

describe('a page in other languages', () => {
  it('is the same page, whichever of them it is asked from', () => {
    vi.stubEnv('LANGUAGES', 'en,fr,zh');
    const all = ['en /groups/ldc/', 'fr /fr/groups/ldc/', 'zh /zh/groups/ldc/'];
    expect(addresses('/groups/ldc/', 'en')).toEqual(all);
    expect(addresses('/fr/groups/ldc/', 'fr')).toEqual(all);
  });

  it('is left out where its place is not built in one', () => {
    vi.stubEnv('LANGUAGES', 'en,fr');
    vi.stubEnv('PLACES', 'ke');
    expect(addresses('/countries/us/', 'en')).toEqual(['en /countries/us/']);
    expect(addresses('/countries/ke/', 'en')).toHaveLength(2);
  });

  it('is the front page beside an address that is not there', () => {
    vi.stubEnv('LANGUAGES', 'en,fr');
    expect(addresses('/fr/404/', 'fr')).toEqual(['en /', 'fr /fr/']);
  });

  it('has a path below the root of its language', () => {
    expect(pathBelow('/fr/ipv4/', 'fr')).toBe('ipv4/');
    expect(pathBelow('/ipv4/', 'en')).toBe('ipv4/');
    expect(pathBelow('/fr/', 'fr')).toBe('');
    expect(pathBelow('/elsewhere/', 'fr')).toBe('');
  });
});
