/** The parts of the library below its stream; its own types know the stream alone. */
declare module 'unbzip2-stream/lib/bit_iterator.js' {
  /** Reads so many bits; `null` goes to the next whole byte. */
  interface Bits {
    (count: number | null): number;
    readonly bytesRead: number;
  }
  function openBits(next: () => Uint8Array): Bits;
  export = openBits;
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  import type openBits from 'unbzip2-stream/lib/bit_iterator.js';

  type Bits = ReturnType<typeof openBits>;
  const bzip2: {
    /** Hundreds of kilobytes in a block. Throws when this begins no stream. */
    header(bits: Bits): number;
    /** The checksum so far, or `null` at a stream's end. Throws on damage. */
    decompress(
      bits: Bits,
      take: (byte: number) => void,
      block: Int32Array,
      size: number,
      sum: number,
    ): number | null;
  };
  export = bzip2;
}
