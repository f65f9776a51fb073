import openBits from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';

const PIECE = 1024 * 1024;

/**
 * Unpacks joined streams of bzip2. Throws when one is cut or damaged, or as soon as there are more than `largest` bytes:
 * the library's own stream unpacks all it holds at one go, a thousand gigabytes from one megabyte, before it can be
 * stopped.
 */
export function unpackBzip2(packed: Uint8Array, largest: number): Uint8Array {
  const pieces = [packed];
  const bits = openBits(() => pieces.shift() ?? cut());
  // For the largest block, once: the smallest stream has but fourteen bytes.
  const block = new Int32Array(900_000);
  const bytes: Buffer[] = [];
  let [piece, at, size] = [Buffer.alloc(0), 0, 0];
  const take = (byte: number) => {
    if (++size > largest) throw new Error(`expected at most ${largest} bytes unpacked`);
    if (at === piece.length) {
      piece = Buffer.alloc(PIECE);
      bytes.push(piece);
      at = 0;
    }
    piece[at++] = byte;
  };
  while (bits.bytesRead < packed.length) {
    const length = 100_000 * bzip2.header(bits);
    let sum: number | null = 0;
    while (sum !== null) sum = bzip2.decompress(bits, take, block, length, sum);
  }
  return Buffer.concat(bytes, size);
}

function cut(): never {
  throw new Error('the packing is cut short');
}
