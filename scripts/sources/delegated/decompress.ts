import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { Problem } from '../../../src/model/problem.ts';

/** Unpacked bytes, or none and the reason why. */
export interface Decompressed {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** A whole registry file is under 20 MB; anything beyond this is not one. */
const LARGEST = 128 * 1024 * 1024;

interface Packing {
  readonly name: string;
  /** The first bytes of every file packed this way. */
  readonly magic: readonly number[];
  /** Absent where the platform brings no reader. */
  readonly unpack?: (bytes: Uint8Array) => Uint8Array;
}

const PACKINGS: readonly Packing[] = [
  {
    name: 'gzip',
    magic: [0x1f, 0x8b],
    unpack: (bytes) => gunzipSync(bytes, { maxOutputLength: LARGEST }),
  },
  {
    name: 'Zstandard',
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    unpack: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: LARGEST }),
  },
  { name: 'bzip2', magic: [0x42, 0x5a, 0x68] },
  { name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'ZIP', magic: [0x50, 0x4b, 0x03, 0x04] },
];

/**
 * Unpacks a file, told by its first bytes because archives' names are not to be trusted. Bytes that
 * are not packed come back as they are. A damaged or unreadable packing is a problem, not a throw.
 */
export function decompress(bytes: Uint8Array, file: string): Decompressed {
  const packing = PACKINGS.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte));
  if (packing === undefined) return { bytes, problems: [] };
  if (packing.unpack === undefined) {
    return refused(file, `expected text or gzip, but the file is packed with ${packing.name}`, '');
  }
  try {
    return { bytes: packing.unpack(bytes), problems: [] };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
      return refused(
        file,
        `expected at most ${LARGEST} bytes in the ${packing.name} packing`,
        'more',
      );
    const reason = cause instanceof Error ? cause.message : String(cause);
    return refused(file, `the ${packing.name} packing is damaged or cut short`, reason);
  }
}

function refused(file: string, message: string, value: string): Decompressed {
  const problem: Problem = {
    severity: 'error',
    source: 'delegated',
    file,
    line: 0,
    message,
    value,
  };
  return { bytes: new Uint8Array(0), problems: [problem] };
}
