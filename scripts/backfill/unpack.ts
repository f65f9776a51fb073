import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Duplex, PassThrough, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';

/** A registry's file is under 20 MB; several times that is a fault or a trap. */
const LARGEST = 128 * 1024 * 1024;

/** The packings of archives, told by the first bytes: their names are not to be trusted. */
const PACKINGS: readonly { readonly magic: readonly number[]; readonly open: () => Duplex }[] = [
  { magic: [0x1f, 0x8b], open: createGunzip },
  // Node has no bzip2. This one is plain JavaScript, reads joined streams and refuses cut or damaged ones
  // (tried). Its own types say less than it is: an old-style stream through which bytes go.
  { magic: [0x42, 0x5a, 0x68], open: () => unbzip2() as unknown as Duplex },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], open: createZstdDecompress },
];

/**
 * Reads a file and unpacks it on the way, so that packed and unpacked bytes are never in memory together.
 * Throws when the packing is damaged or what is inside is larger than `largest` bytes.
 */
export async function readUnpacked(path: string, largest = LARGEST): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const sink = new Writable({
    write(piece: Buffer, _, done) {
      size += piece.length;
      pieces.push(piece);
      done(size > largest ? new Error(`expected at most ${largest} bytes unpacked`) : null);
    },
  });
  try {
    await pipeline(createReadStream(path), await unpacker(path), sink);
  } catch (cause) {
    throw new Error('the file cannot be unpacked', { cause });
  }
  return Buffer.concat(pieces, size);
}

async function unpacker(path: string): Promise<Duplex> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const packing = PACKINGS.find(({ magic }) => magic.every((byte, i) => buffer[i] === byte));
    return packing?.open() ?? new PassThrough();
  } finally {
    await file.close();
  }
}
