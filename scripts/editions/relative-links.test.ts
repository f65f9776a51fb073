import { describe, expect, it } from 'vitest';
import { withRelativeLinks } from './relative-links.ts';

describe('links of a frozen page', () => {
  it('lead up to the root and down again', () => {
    const html = '<a href="/figures/x/">x</a><img src="/a.svg">';
    expect(withRelativeLinks(html, '/', 4)).toBe(
      '<a href="../../../../figures/x/">x</a><img src="../../../../a.svg">',
    );
  });

  it('leave out the base path the site was built for', () => {
    expect(withRelativeLinks('<a href="/atlas/figures/x/">', '/atlas/', 2)).toBe(
      '<a href="../../figures/x/">',
    );
  });

  it('leave other hosts, places on the page and words alone', () => {
    const html = '<a href="https://a.example/b">href="/x</a><a href="#c"><a href="//d.example/">';
    expect(withRelativeLinks(html, '/', 2)).toBe(html);
  });

  it('are refused when they lead out of the base path', () => {
    expect(() => withRelativeLinks('<a href="/other/">', '/atlas/', 2)).toThrow(
      'expected an address below /atlas/, found /other/',
    );
  });
});
