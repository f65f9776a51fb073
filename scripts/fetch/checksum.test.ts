import { describe, expect, it } from 'vitest';
import { isChecksumOf, parseChecksum } from './checksum.ts';

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const LATEST = 'delegated-arin-extended-latest';

describe('parseChecksum', () => {
  it.each([
    ['GNU’s layout', `${MD5}  delegated-arin-extended-20260821\n`],
    ['GNU’s layout for binary files', `${MD5} *delegated-arin-extended-20260821\n`],
    ['BSD’s layout', `MD5 (delegated-arin-extended-20260821) = ${MD5}`],
    [
      'BSD’s layout in capitals, with a path',
      `MD5 (/x/delegated-arin-extended-20260821)= ${MD5.toUpperCase()}\r\n`,
    ],
  ])('reads %s', (_, text) => {
    expect(parseChecksum(text)).toEqual({ md5: MD5, name: 'delegated-arin-extended-20260821' });
  });

  it.each(['', MD5, `${MD5.slice(1)}  file`, `MD5 () = ${MD5}`, '<html>', `SHA1 (f) = ${MD5}`])(
    'does not read %j',
    (text) => {
      expect(parseChecksum(text)).toBeNull();
    },
  );
});

describe('isChecksumOf', () => {
  it('knows a file by its name or by its day, and no other', () => {
    const named = (name: string) => isChecksumOf({ md5: MD5, name }, LATEST);
    expect(named(LATEST)).toBe(true);
    expect(named('delegated-arin-extended-20260821')).toBe(true);
    expect(named('delegated-apnic-extended-20260821')).toBe(false);
    expect(named('delegated-arin-20260821')).toBe(false);
  });
});
