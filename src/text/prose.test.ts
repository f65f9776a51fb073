import { describe, expect, it } from 'vitest';
import { link, plainText, prose } from './prose.ts';

describe('a paragraph', () => {
  const rfc = link('RFC 791', 'https://rfc.example/791');

  it('is words and links in order, with neighbouring words joined', () => {
    expect(prose`It was ${'written'} down in ${rfc}.`).toEqual([
      'It was written down in ',
      rfc,
      '.',
    ]);
  });

  it('begins and ends with a link without empty words beside it', () => {
    expect(prose`${rfc}${rfc}`).toEqual([rfc, rfc]);
  });

  it('reads as plain words', () => {
    expect(plainText(prose`See ${rfc}, of ${'1981'}.`)).toBe('See RFC 791, of 1981.');
  });
});
