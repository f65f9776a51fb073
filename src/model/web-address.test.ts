import { describe, expect, it } from 'vitest';
import { isWebAddress } from './web-address.ts';

describe('an address on the web', () => {
  it.each(['https://a.example/', 'https://a.example/b?c=d#e', 'https://例え.example/é'])(
    'is one that anyone may be sent to: %s',
    (text) => expect(isWebAddress(text)).toBe(true),
  );

  it.each([
    ...['', 'a.example', '//a.example/', 'http://a.example/', 'javascript:alert(1)'],
    ...['https://user:password@a.example/', 'https://user@a.example/'],
    ...[
      'https://a.example/b c',
      ' https://a.example/',
      'https://a.example/\n',
      'https://a.ex\tample/',
    ],
    ...['https://a.example/\u202e', 'https://a.example/\u200b'],
  ])('is not %j', (text) => expect(isWebAddress(text)).toBe(false));

  it('has at most 2,000 letters', () => {
    const start = 'https://a.example/';
    expect(isWebAddress(start.padEnd(2000, 'a'))).toBe(true);
    expect(isWebAddress(start.padEnd(2001, 'a'))).toBe(false);
  });
});
