import { lengthOf } from './fields.ts';
import type { Line } from './line.ts';

/** Numbers the holders of one file from 1, by the bytes of their ids, without making strings. */
export class HolderNumbers {
  /** Distinct ids seen. */
  count = 0;
  readonly #bytes: Uint8Array;
  /** Open addressing: the number of a holder, or 0; never more than half full. */
  #slots = new Uint32Array(4096);
  /** Where the id of each holder first stood, and how long it is; entry 0 is not used. */
  #from = new Uint32Array(2049);
  #length = new Uint32Array(2049);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The holder's number, new or known; 0 when the field is empty. */
  numberOf(line: Line, field: number): number {
    const length = lengthOf(line, field);
    if (length === 0) return 0;
    const from = line.bounds[field] as number;
    const mask = this.#slots.length - 1;
    for (let slot = this.#hash(from, length) & mask; ; slot = (slot + 1) & mask) {
      const holder = this.#slots[slot] as number;
      if (holder !== 0 && this.#isSame(holder, from, length)) return holder;
      if (holder !== 0) continue;
      this.#slots[slot] = ++this.count;
      this.#remember(from, length);
      return this.count;
    }
  }

  /** FNV-1a, 32 bits, with its halves folded for the low bits that pick the slot. */
  #hash(from: number, length: number): number {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + length; at++) {
      hash = Math.imul(hash ^ (this.#bytes[at] as number), 0x01000193);
    }
    return hash ^ (hash >>> 16);
  }

  #isSame(holder: number, from: number, length: number): boolean {
    if (this.#length[holder] !== length) return false;
    const first = this.#from[holder] as number;
    for (let i = 0; i < length; i++) {
      if (this.#bytes[first + i] !== this.#bytes[from + i]) return false;
    }
    return true;
  }

  #remember(from: number, length: number): void {
    this.#from[this.count] = from;
    this.#length[this.count] = length;
    if (2 * this.count < this.#slots.length) return;
    this.#from = grown(this.#from);
    this.#length = grown(this.#length);
    this.#slots = new Uint32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let holder = 1; holder <= this.count; holder++) {
      let slot = this.#hash(this.#from[holder] as number, this.#length[holder] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = holder;
    }
  }
}

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * column.length);
  larger.set(column);
  return larger;
}
