import { constants, zstdDecompressSync } from 'node:zlib';
import type { Problem } from '../../../src/model/problem.ts';
import type { Reporter } from '../reporter.ts';
import { type Member, readTar } from './tar.ts';

/** Seven years of a registry's months come to 240 MB; the window of 128 MB finds each month in the one before. */
const LARGEST = 512 * 1024 * 1024;
const WINDOW_LOG = 27;
/** A file a day for three years. */
const MOST_FILES = 1100;

/** The files of an archive, or none and the reason why. */
export interface Unpacked {
  readonly members: readonly Member[];
  readonly problems: readonly Problem[];
}

/**
 * Unpacks a tar archive under Zstandard, at one go: a stream would have to keep the window of 128 MB as well. What
 * is damaged, holds anything but files, or is larger than any history is a problem, not a throw.
 */
export function unpackArchive(bytes: Uint8Array, reporter: Reporter): Unpacked {
  try {
    const params = { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG };
    const tar = zstdDecompressSync(bytes, { params, maxOutputLength: LARGEST });
    return { members: readTar(tar, MOST_FILES), problems: [] };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `expected files in a tar archive of at most ${LARGEST} bytes under Zstandard`;
    return { members: [], problems: [reporter.error(0, message, reason)] };
  }
}
