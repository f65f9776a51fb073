import type { DelegatedFile } from './delegated-file.ts';
import { lengthOf } from './fields.ts';
import { type Line, nextLine, openLines } from './line.ts';

const HOLDER = 7;
/** Bytes of an id that are hashed. */
const TAIL = 8;
/** A slot holds a holder's number (0: free), its hash, and where its id first stood, how long. */
const WIDTH = 4;

/**
 * The holder of each record, numbered from 1 in order of appearance, in this file only; 0 where the
 * record names none. `count` is the number of distinct holders.
 */
export function numberHolders(file: Pick<DelegatedFile, 'bytes' | 'delegations'>): {
  numbers: Uint32Array;
  count: number;
} {
  const line = openLines(file.bytes);
  const table = new HolderTable(file.bytes);
  const numbers = file.delegations.at.map((place) => {
    line.next = place;
    nextLine(line);
    return line.count > HOLDER ? table.numberOf(line, HOLDER) : 0;
  });
  return { numbers, count: table.count };
}

/**
 * Numbers the holders of one file from 1, by the bytes of their ids, without making strings: a hash
 * table with open addressing, never more than half full, its slots side by side in memory.
 */
class HolderTable {
  /** Distinct ids seen. */
  count = 0;
  readonly #bytes: Uint8Array;
  #slots = new Uint32Array(WIDTH * 4096);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The holder's number, new or known; 0 when the field is empty. */
  numberOf(line: Line, field: number): number {
    const length = lengthOf(line, field);
    if (length === 0) return 0;
    const from = line.bounds[field] as number;
    const hash = this.#hash(from, length);
    let slot = firstSlot(this.#slots, hash);
    while (this.#slots[slot] !== 0) {
      if (this.#slots[slot + 1] === hash && this.#isSame(slot, from, length)) {
        return this.#slots[slot] as number;
      }
      slot = nextSlot(this.#slots, slot);
    }
    this.#slots.set([++this.count, hash, from, length], slot);
    if (2 * this.count * WIDTH > this.#slots.length) this.#slots = grow(this.#slots);
    return this.count;
  }

  /**
   * FNV-1a, 32 bits, of the last bytes, with its halves folded for the low bits that pick the slot.
   * Ids are random or counted up, so their ends tell them apart; `#isSame` compares the whole.
   */
  #hash(from: number, length: number): number {
    let hash = 0x811c9dc5;
    for (let at = from + Math.max(0, length - TAIL); at < from + length; at++) {
      hash = Math.imul(hash ^ (this.#bytes[at] as number), 0x01000193);
    }
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #isSame(slot: number, from: number, length: number): boolean {
    const bytes = this.#bytes;
    const known = this.#slots[slot + 2] as number;
    if (this.#slots[slot + 3] !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[known + i] !== bytes[from + i]) return false;
    return true;
  }
}

function firstSlot(slots: Uint32Array, hash: number): number {
  return (WIDTH * hash) & (slots.length - WIDTH);
}

function nextSlot(slots: Uint32Array, slot: number): number {
  return (slot + WIDTH) & (slots.length - WIDTH);
}

/** The same holders in twice the room. */
function grow(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * slots.length);
  for (let old = 0; old < slots.length; old += WIDTH) {
    if (slots[old] === 0) continue;
    let slot = firstSlot(larger, slots[old + 1] as number);
    while (larger[slot] !== 0) slot = nextSlot(larger, slot);
    larger.set(slots.subarray(old, old + WIDTH), slot);
  }
  return larger;
}
