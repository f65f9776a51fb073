import { zstdCompressSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from './archive.ts';

const MOST = 20_000;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the archive of an edition', () => {
  it('gives back what was packed', () => {
    const files = new Map([
      ['embed/a/index.html', bytes('<p>Türkiye</p>')],
      ['figures/a/data.csv', bytes('a\n')],
    ]);
    const { archive, unpacked } = pack(files);
    const back = unpack(archive, unpacked);
    expect([...back].map(([path, data]) => [path, new TextDecoder().decode(data)])).toEqual([
      ['embed/a/index.html', '<p>Türkiye</p>'],
      ['figures/a/data.csv', 'a\n'],
    ]);
  });

  it('is the same bytes whenever and in whatever order it is made', () => {
    const [a, b] = [bytes('a'), bytes('b')];
    expect(
      pack(
        new Map([
          ['a', a],
          ['b', b],
        ]),
      ),
    ).toEqual(
      pack(
        new Map([
          ['b', b],
          ['a', a],
        ]),
      ),
    );
  });

  it('finds a twin again beyond a megabyte', () => {
    const noise = Uint8Array.from(
      { length: 2_000_000 },
      (_, at) => (at * at * 31 + (at >> 7) * 17) % 251,
    );
    const one = pack(new Map([['a', noise]]));
    const twice = pack(
      new Map([
        ['a', noise],
        ['b', noise],
      ]),
    );
    expect(twice.archive.length).toBeLessThan(one.archive.length * 1.05);
  });

  it.each(['../outside.html', '/etc/outside', 'a/../../b'])(
    'never leads out of its folder by %s',
    (name) => {
      const archive = zstdCompressSync(createTar([{ name, data: bytes('x') }]));
      expect([...unpack(archive, MOST).keys()].join()).not.toMatch(/^\/|\.\./);
    },
  );

  it('never unpacks to more than its record says, however small it is packed', () => {
    const bomb = zstdCompressSync(Buffer.alloc(100_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(() => unpack(bomb, MOST)).toThrow('holds more than the 20000 bytes of its record');
    const { archive, unpacked } = pack(new Map([['a', bytes('a')]]));
    expect(() => unpack(archive, unpacked - 1)).toThrow('holds more than');
  });
});
