import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { createTar, parseTar } from 'nanotar';

/** Files by path, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Fixed attributes: the same files always make the same archive. */
const ATTRIBUTES = { mode: '644', uid: 0, gid: 0, mtime: 0 };
/** 128 MB, so that a drawing is found again however far away its twin lies. */
const WINDOW_LOG = 27;

/** Files as one tar archive under Zstandard; the same files give the same bytes. */
export function pack(files: Files): Buffer {
  const items = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, data]) => ({ name, data, attrs: ATTRIBUTES }));
  return zstdCompressSync(createTar(items), {
    params: {
      [constants.ZSTD_c_compressionLevel]: 19,
      [constants.ZSTD_c_windowLog]: WINDOW_LOG,
      [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    },
  });
}

/** The files of an archive. Throws when it is none, or holds anything but files;
 * the reader of tar itself keeps every path inside. */
export function unpack(archive: Uint8Array): Files {
  const params = { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG };
  // A copy, because a short Buffer is a part of a larger one and the reader looks at the whole.
  const items = parseTar(new Uint8Array(zstdDecompressSync(archive, { params })));
  return new Map(
    items.map(({ name, type, data }) => {
      if (type !== 'file' || !data)
        throw new Error(`expected a file of the edition, found ${name} (${type})`);
      return [name, data];
    }),
  );
}
