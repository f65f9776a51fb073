import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** What one pass over a file finds out, without keeping the file. */
export interface Skim {
  readonly bytes: number;
  readonly md5: string;
  readonly sha256: string;
  /** The first bytes as Latin-1: enough for every comment before a registry's version line. */
  readonly head: string;
  /** The last characters that are not space. */
  readonly tail: string;
}

const HEAD = 64 * 1024;
const TAIL = 256;

/** Reads a file once, from begin to end. */
export async function skimFile(path: string): Promise<Skim> {
  const md5 = createHash('md5');
  const sha256 = createHash('sha256');
  let [bytes, head, tail] = [0, '', ''];
  const file = await open(path);
  // The stream closes the file.
  for await (const piece of file.createReadStream() as AsyncIterable<Buffer>) {
    md5.update(piece);
    sha256.update(piece);
    bytes += piece.length;
    if (head.length < HEAD) head += piece.toString('latin1', 0, HEAD - head.length);
    tail = (tail + piece.subarray(-TAIL).toString('latin1')).slice(-TAIL);
  }
  const digests = { md5: md5.digest('hex'), sha256: sha256.digest('hex') };
  return { bytes, ...digests, head, tail: tail.trimEnd() };
}
