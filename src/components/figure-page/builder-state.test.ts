import { describe, expect, it } from 'vitest';
import { embedSnippet } from '../../issue/embed/embed-snippet.ts';
import { fixedHeight } from '../../issue/embed/fixed-height.ts';
import { smallHeight } from '../../issue/embed/small-frame.ts';
import { choiceOf, citedAs, pathOf, snippetOf } from './builder-state.ts';

const shape = {
  ...{ ratios: [0.8, 0.5], heading: 30, unit: 20, sentence: 80, folds: 2, credit: 60 },
};
const figure = {
  path: 'a/ke',
  title: 'Kenya: “A” & more',
  sentence: 'It grew.',
  shape,
  hasPictures: true,
  editions: [],
  cite: 'IPv6 Atlas. (2026).',
};
const controls = { language: 'en', theme: 'auto', edition: '', width: '', height: 'fixed' };

describe('a choice of the builder', () => {
  it('is live, as wide as its column and without script unless more is asked for', () => {
    const choice = choiceOf(figure, 'https://a.example/', controls);
    expect(choice).toMatchObject({ frozen: null, width: null, resizer: false });
    expect(embedSnippet(choice)).not.toContain('<script');
  });

  it('takes edition, theme and the resizer into the snippet', () => {
    const asked = { ...controls, theme: 'dark', edition: '2026-11-24', height: 'fit' };
    const snippet = embedSnippet(choiceOf(figure, 'https://a.example/', asked));
    expect(snippet).toContain('src="https://a.example/v/2026-11-24/embed/a/ke/?theme=dark"');
    expect(snippet).toContain('<script');
  });

  it('is a picture alone where frames are taken away', () => {
    const asked = { ...controls, height: 'picture' };
    const snippet = snippetOf(choiceOf(figure, 'https://a.example/', asked), asked);
    expect(snippet).toMatch(
      /^<a href="[^"]+"><img src="[^"]+share\.png" width="1200" height="630"/,
    );
  });

  it('is small, of one height and without script where there is little room', () => {
    const asked = { ...controls, height: 'small', theme: 'light' };
    const choice = choiceOf(figure, 'https://a.example/', asked);
    expect(choice).toMatchObject({ isSmall: true, height: smallHeight(shape, null) });
    expect(snippetOf(choice, asked)).toContain('/embed/a/ke/?theme=light#small"');
    expect(snippetOf(choice, asked)).not.toContain('<script');
  });

  it('has the height that its width needs', () => {
    const narrow = choiceOf(figure, 'https://a.example/', { ...controls, width: '320' });
    expect(narrow.height).toEqual(fixedHeight(shape, 320));
    expect(narrow.height).not.toEqual(choiceOf(figure, 'https://a.example/', controls).height);
  });
});

describe('the citation of a choice', () => {
  const forms = { fr: 'Atlas IPv6. (2026). {title} [Jeu de données]. {address}' };
  const cited = (changes: object) => {
    const asked = { ...controls, language: 'fr' };
    const choice = choiceOf({ ...figure, path: 'country-a/ke' }, 'https://a.example/', asked);
    return citedAs({ ...choice, title: 'Kenya', ...changes }, figure.cite, forms);
  };

  it('is that of its file, which a country has in one language, else has the form of its own', () => {
    expect(cited({})).toBe(figure.cite);
    expect(cited({ hasPictures: false, language: 'en' })).toBe(figure.cite);
    expect(cited({ hasPictures: false })).toBe(
      'Atlas IPv6. (2026). Kenya [Jeu de données]. https://a.example/fr/countries/ke/#country-a',
    );
  });
});

describe('the path of a figure at a place', () => {
  const places = ['eh', 'ke', 'ug'];
  const offered = { id: 'held', name: 'Held', scope: 'country', without: ['eh'] } as const;

  it('keeps the place where the figure is drawn', () => {
    expect(pathOf(offered, 'ug', places)).toBe('held/ug');
  });

  it('is that of the first place where it is, if not at the one asked for', () => {
    expect(pathOf(offered, 'eh', places)).toBe('held/ke');
    expect(pathOf(offered, '', places)).toBe('held/ke');
  });

  it('has no place for the world', () => {
    expect(pathOf({ ...offered, scope: 'world' }, 'ke', places)).toBe('held');
  });
});
