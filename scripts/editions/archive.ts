import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { createTar, parseTar } from 'nanotar';
import { RefusedError } from '../command/refused-error.ts';

/** Files by path, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Fixed attributes: the same files always make the same archive. */
const ATTRIBUTES = { mode: '644', uid: 0, gid: 0, mtime: 0 };
/** 128 MB, so that a drawing is found again however far away its twin lies. */
const WINDOW_LOG = 27;

/** Files packed, and how large they are unpacked. */
export interface Packed {
  readonly archive: Buffer;
  /** Bytes */
  readonly unpacked: number;
}

/** Files as one tar archive under Zstandard; the same files give the same bytes. */
export function pack(files: Files): Packed {
  const items = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, data]) => ({ name, data, attrs: ATTRIBUTES }));
  const tar = createTar(items);
  const archive = zstdCompressSync(tar, {
    params: {
      [constants.ZSTD_c_compressionLevel]: 19,
      [constants.ZSTD_c_windowLog]: WINDOW_LOG,
      [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    },
  });
  return { archive, unpacked: tar.length };
}

/**
 * The files of an archive. Throws when it is none, is larger than `most` bytes unpacked, or holds anything but
 * files; the reader of tar itself keeps every path inside.
 */
export function unpack(archive: Uint8Array, most: number): Files {
  // A copy, because a short Buffer is a part of a larger one and the reader looks at the whole.
  const items = parseTar(new Uint8Array(decompress(archive, most)));
  return new Map(
    items.map(({ name, type, data }) => {
      if (type !== 'file' || !data)
        throw new Error(`expected a file of the edition, found ${name} (${type})`);
      return [name, data];
    }),
  );
}

/** A hundred kilobytes may unpack to gigabytes, so what comes out is counted while it comes. */
function decompress(archive: Uint8Array, most: number): Buffer {
  const params = { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG };
  try {
    return zstdDecompressSync(archive, { params, maxOutputLength: most });
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new RefusedError(`the archive holds more than the ${most} bytes of its record`, {
        cause,
      });
    throw cause;
  }
}
