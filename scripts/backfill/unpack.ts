import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { type Duplex, PassThrough, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { unpackBzip2 } from './unpack-bzip2.ts';

/** A registry's file is under 20 MB; several times that is a fault or a trap. */
const LARGEST = 128 * 1024 * 1024;

/** Node has no bzip2: `unpack-bzip2.ts`. */
const BZIP2 = [0x42, 0x5a, 0x68];

/** The other packings of archives, told by the first bytes: their names are not to be trusted. */
const PACKINGS: readonly { readonly magic: readonly number[]; readonly open: () => Duplex }[] = [
  { magic: [0x1f, 0x8b], open: createGunzip },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], open: createZstdDecompress },
];

/**
 * Reads a file and unpacks it. Throws when the packing is damaged or what is inside is larger than `largest` bytes.
 */
export async function readUnpacked(path: string, largest = LARGEST): Promise<Uint8Array> {
  const begin = await beginOf(path);
  try {
    if (BZIP2.every((byte, i) => begin[i] === byte))
      return unpackBzip2(await readFile(path), largest);
    const packing = PACKINGS.find(({ magic }) => magic.every((byte, i) => begin[i] === byte));
    return await stream(path, packing?.open() ?? new PassThrough(), largest);
  } catch (cause) {
    throw new Error('the file cannot be unpacked', { cause });
  }
}

/** On the way from disk, so that packed and unpacked bytes are never in memory together. */
async function stream(path: string, unpacker: Duplex, largest: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const sink = new Writable({
    write(piece: Buffer, _, done) {
      size += piece.length;
      pieces.push(piece);
      done(size > largest ? new Error(`expected at most ${largest} bytes unpacked`) : null);
    },
  });
  await pipeline(createReadStream(path), unpacker, sink);
  return Buffer.concat(pieces, size);
}

async function beginOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    return (await file.read(Buffer.alloc(4), 0, 4, 0)).buffer;
  } finally {
    await file.close();
  }
}
