import { describe, expect, it } from 'vitest';
import { checkDetours, detoursOf } from './detours.ts';
import { siteOf } from './site.ts';

const NOW = 'https://a.example/figures/now/';
const page = (to: string, head = '<meta name="robots" content="noindex">') =>
  `<html><head><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${to}">${head}</head><body><a href="${to}">on</a></body></html>`;
const WHOLE: Record<string, string> = {
  'figures/now/index.html': '<h1>Now</h1>',
  'figures/now/data.csv': 'a',
  'embed/now/index.html': '<h1>Now</h1>',
  'figures/old/index.html': page(NOW),
  'figures/old/data.csv': 'a',
  'embed/old/index.html': '<h1>Now</h1>',
};
const check = (changes: Record<string, string>) =>
  checkDetours(siteOf('https://a.example/', Object.entries({ ...WHOLE, ...changes })));

describe('pages at former addresses', () => {
  it('are those that send their readers on', () => {
    const site = siteOf('https://a.example/', Object.entries(WHOLE));
    expect([...detoursOf(site)]).toEqual(['figures/old/index.html']);
    expect(checkDetours(site)).toEqual([]);
  });

  it('lead to a page of the site that leads no further', () => {
    for (const to of ['https://a.example/figures/gone/', 'https://a.example/figures/old/', 'x'])
      expect(check({ 'figures/old/index.html': page(to) })).toEqual([
        `figures/old/index.html: leads to ${to}, which is no page`,
      ]);
  });

  it('are not for search engines', () => {
    expect(check({ 'figures/old/index.html': page(NOW, '') })).toEqual([
      'figures/old/index.html: is not hidden',
    ]);
  });

  it('keep frame and files where they were', () => {
    const { 'figures/old/data.csv': _, 'embed/old/index.html': __, ...rest } = WHOLE;
    const site = siteOf('https://a.example/', Object.entries(rest));
    expect(checkDetours(site)).toEqual([
      'figures/old/index.html: figures/old/data.csv is not kept',
      'figures/old/index.html: embed/old/index.html is not kept',
    ]);
  });

  it('lead to the place of a country’s figure on its country’s page, and keep its files', () => {
    const country = 'https://a.example/countries/ke/#now';
    const files = {
      'countries/ke/index.html': '<h2 id="now">Now</h2>',
      'countries/ke/data.json': '{}',
      'figures/now/ke/data.csv': 'a',
      'embed/now/ke/index.html': '<h1>Now</h1>',
      'figures/old/ke/index.html': page(country),
    };
    expect(check(files)).toEqual([
      'figures/old/ke/index.html: figures/old/ke/data.csv is not kept',
      'figures/old/ke/index.html: embed/old/ke/index.html is not kept',
    ]);
    const kept = { 'figures/old/ke/data.csv': 'a', 'embed/old/ke/index.html': '<h1>Now</h1>' };
    expect(check({ ...files, ...kept })).toEqual([]);
    const elsewhere = { ...files, ...kept, 'countries/ke/index.html': '<h2 id="then">Then</h2>' };
    expect(check(elsewhere)).toEqual([
      `figures/old/ke/index.html: leads to ${country}, which is no place there`,
    ]);
  });
});
