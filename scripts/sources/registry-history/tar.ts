/** A file of a tar archive: its name, and its bytes as a part of the archive's own. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
/** Where a header has the name, the size in octal digits, and the kind of entry (POSIX 1003.1, ustar). */
const NAME = [0, 100] as const;
const SIZE = [124, 135] as const;
const KIND = 156;
/** Plain files: `0`, or nothing in the oldest archives. */
const FILES = new Set(['0', '\0']);

/**
 * The files of a tar archive, in its order; no bytes are copied. Throws on whatever is no plain file, reaches beyond
 * the archive, or is more than `most` files: each block is looked at once, whatever the headers say.
 */
export function readTar(archive: Uint8Array, most: number): Member[] {
  const members: Member[] = [];
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const header = new TextDecoder('latin1').decode(archive.subarray(at, at + BLOCK));
    const name = header.slice(...NAME).replace(/\0.*$/s, '');
    const octal = header.slice(...SIZE).replace(/[\0 ]*$/, '');
    const kind = header.charAt(KIND);
    if (!FILES.has(kind) || !/^[0-7]{1,11}$/.test(octal))
      throw new Error(`expected a file, found ${JSON.stringify(name)} of kind ${kind}`);
    const begin = at + BLOCK;
    const size = Number.parseInt(octal, 8);
    if (begin + size > archive.length) throw new Error(`${name} is cut short`);
    if (members.push({ name, bytes: archive.subarray(begin, begin + size) }) > most)
      throw new Error(`expected at most ${most} files`);
    at = begin + Math.ceil(size / BLOCK) * BLOCK;
  }
  return members;
}
