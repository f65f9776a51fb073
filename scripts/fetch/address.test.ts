import { describe, expect, it } from 'vitest';
import { isLoopback, mirrored, readAddress, staysOnSite } from './address.ts';

describe('readAddress', () => {
  it('takes HTTPS anywhere, and plain HTTP on this machine', () => {
    for (const address of [
      'https://ftp.ripe.net/pub/stats/',
      'http://127.0.0.1:8080/',
      'http://127.8.9.10/',
      'http://[::1]:8080/',
      'http://localhost/m',
    ])
      expect(readAddress(address).href).toBe(address);
  });

  it.each([
    'http://ftp.ripe.net/',
    'http://127.0.0.1.example.org/',
    'http://localhost.example.org/',
    'http://128.0.0.1/',
    'ftp://ftp.ripe.net/',
    'file:///etc/passwd',
    'https://user:secret@ftp.ripe.net/',
    'ftp.ripe.net',
  ])('refuses %s', (address) => {
    expect(() => readAddress(address)).toThrow('expected an');
  });
});

describe('isLoopback', () => {
  it('knows this machine only', () => {
    expect(['127.0.0.1', '[::1]', 'localhost'].every(isLoopback)).toBe(true);
    expect(['10.0.0.1', '127.0.0.1.org', '[::2]', 'localhosts'].some(isLoopback)).toBe(false);
  });
});

describe('staysOnSite', () => {
  it.each([
    ['https://ftp.ripe.net/a', 'https://ftp.ripe.net/b', true],
    ['https://ripe.net/', 'https://www.ripe.net/', true],
    ['https://ftp.apnic.net/', 'https://cdn.apnic.net/', true],
    ['https://ftp.apnic.net/', 'http://ftp.apnic.net/', false],
    ['https://ftp.apnic.net/', 'https://apnic.net.example.org/', false],
    ['https://ftp.apnic.net/', 'https://notapnic.net/', false],
    ['https://mirror.example.co.uk/', 'https://other.co.uk/', false],
    ['https://mirror.example.co.uk/', 'https://example.co.uk/', true],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/', true],
    ['http://127.0.0.1:1/', 'http://127.1.0.1:1/', false],
  ])('from %s to %s: %s', (from, to, stays) => {
    expect(staysOnSite(new URL(from), new URL(to))).toBe(stays);
  });
});

describe('mirrored', () => {
  it('keeps host, path and query below the mirror’s base', () => {
    const address = 'https://api.worldbank.org/v2/country?format=json&per_page=20000';
    const below = 'api.worldbank.org/v2/country?format=json&per_page=20000';
    expect(mirrored(address, 'http://127.0.0.1:8080')).toBe(`http://127.0.0.1:8080/${below}`);
    expect(mirrored(address, 'https://m.example/x/')).toBe(`https://m.example/x/${below}`);
  });
});
