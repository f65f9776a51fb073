import { describe, expect, it } from 'vitest';
import { citedAddress, DOCUMENTS, documentFor } from './documents.ts';
import { LANGUAGES } from './language.ts';
import { isWebAddress } from './web-address.ts';

/** Domains under which one publisher has its languages. */
const SISTERS = [
  ['worldbank.org', 'worldbank.org.cn', 'bancomundial.org', 'banquemondiale.org'],
  ['lacnic.net', 'lacnic.org'],
];

const addresses = DOCUMENTS.flatMap((one) => Object.values(one.addresses));

/** Whose a host is: the first of its sister domains, or its own last two parts. */
function publisherOf(address: string): string {
  const { host } = new URL(address);
  const sisters = SISTERS.find((all) =>
    all.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
  return sisters?.[0] ?? host.split('.').slice(-2).join('.');
}

describe('documents in several languages', () => {
  it('have addresses that anyone may be sent to, none of them twice', () => {
    expect(addresses.filter((address) => !isWebAddress(address))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('have all their addresses of one publisher, and say where these were seen', () => {
    for (const { addresses: all, seen } of DOCUMENTS) {
      expect(new Set(Object.values(all).map(publisherOf)).size, seen).toBe(1);
      expect(seen).toMatch(/\w.*\.$/);
    }
  });

  it('lead a reader to their own language, from whichever address is cited', () => {
    for (const { addresses: all } of DOCUMENTS)
      for (const cited of Object.values(all))
        for (const language of LANGUAGES) {
          const own = all[language];
          if (own !== undefined)
            expect(documentFor(language, cited)).toEqual({ address: own, tongue: language });
        }
  });

  it('lead to what is cited, with its language, where they are not in the reader’s', () => {
    const phases = 'https://www.lacnic.org/1077/3/lacnic/fases-de-esgotamento-do-ipv4';
    for (const language of LANGUAGES)
      expect(documentFor(language, phases)).toEqual({ address: phases, tongue: 'pt' });
    for (const { addresses: all } of DOCUMENTS)
      for (const [tongue, cited] of Object.entries(all))
        if (!('ru' in all)) expect(documentFor('ru', cited)).toEqual({ address: cited, tongue });
  });

  it('are known by any of their addresses', () => {
    for (const { addresses: all } of DOCUMENTS)
      expect(new Set(Object.values(all).map(citedAddress)).size).toBe(1);
    expect(citedAddress('https://other.example/fr/')).toBe('https://other.example/fr/');
  });
});

describe('other pages', () => {
  it.each([
    ['https://www.rfc-editor.org/rfc/rfc8200', 'en'],
    ['https://www.itu.int/pub/T-RES-T.64-2016', 'en'],
    ['https://www.icann.org/es/blogs/details/a', 'es'],
    ['https://archivo.lacnic.net/pt/anuncios/a.html', 'pt'],
    ['https://www.lacnic.net/eventos', 'es'],
    // Of others we know nothing, whatever their addresses look like.
    ['https://news.example/en/a', null],
  ])('are in the language of their publisher or path, if that is known: %s', (address, tongue) => {
    for (const language of LANGUAGES)
      expect(documentFor(language, address)).toEqual({ address, tongue });
  });
});
