import { afterEach, describe, expect, it, vi } from 'vitest';
import { inEachLanguage } from './in-each-language.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the pages of a route', () => {
  it('are one in each language, the root’s without a parameter', () => {
    vi.stubEnv('LANGUAGES', 'en,fr');
    expect(inEachLanguage()).toEqual([{ params: { lang: undefined } }, { params: { lang: 'fr' } }]);
  });

  it('keep what is theirs, and are of the places that are built', () => {
    vi.stubEnv('LANGUAGES', 'en,fr');
    vi.stubEnv('PLACES', 'ke');
    const [ke, us] = ['ke', 'us'].map((cc) => ({ params: { cc }, props: { country: cc } }));
    const paths = inEachLanguage([ke, us].flatMap((one) => one ?? []));
    expect(paths.map(({ params, props }) => [params.lang, params.cc, props.country])).toEqual([
      [undefined, 'ke', 'ke'],
      [undefined, 'us', 'us'],
      ['fr', 'ke', 'ke'],
    ]);
  });

  it('are those of figures, whose place is in their path', () => {
    vi.stubEnv('LANGUAGES', 'en,fr');
    vi.stubEnv('PLACES', 'ke');
    const figures = ['country-ipv6-held/us', 'map-ipv6-users'];
    const paths = inEachLanguage(figures.map((figure) => ({ params: { figure } })));
    const french = paths.filter(({ params }) => params.lang === 'fr');
    expect(french.map(({ params }) => params.figure)).toEqual(['map-ipv6-users']);
  });
});
