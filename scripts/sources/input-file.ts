import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFile } from './source.ts';

/** The disk would not give a file: no fault of the file's source, and nothing to go on after. */
export class DiskFault extends Error {}

/** A file whose bytes `read` brings, each time they are asked for. */
export function inputFile(name: string, read: () => Uint8Array): InputFile {
  return new LazyFile(name, read);
}

/** A file below a folder. Its bytes throw a `DiskFault` where the disk does not give them. */
export function fileBelow(folder: string, name: string): InputFile {
  return inputFile(name, () => {
    try {
      return readFileSync(join(folder, name));
    } catch (cause) {
      throw new DiskFault(`Cannot read ${join(folder, name)}`, { cause });
    }
  });
}

/** Keeps of the bytes only what is known of them since they were first read. */
class LazyFile implements InputFile {
  readonly name: string;
  readonly #read: () => Uint8Array;
  #known: Pick<InputFile, 'sha256' | 'size'> | null = null;

  constructor(name: string, read: () => Uint8Array) {
    this.name = name;
    this.#read = read;
  }

  get bytes(): Uint8Array {
    const bytes = this.#read();
    this.#known ??= factsOf(bytes);
    return bytes;
  }

  get sha256(): string {
    return this.#facts().sha256;
  }

  get size(): number {
    return this.#facts().size;
  }

  #facts() {
    this.#known ??= factsOf(this.#read());
    return this.#known;
  }
}

function factsOf(bytes: Uint8Array): Pick<InputFile, 'sha256' | 'size'> {
  return { sha256: hash('sha256', bytes), size: bytes.length };
}
