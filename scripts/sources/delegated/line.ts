const SEPARATOR = 0x7c;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Fields whose bounds are kept: up to and including the holder. */
const KEPT = 8;

/** One line of a file, cut at `|` without copying it. The same object is used for every line. */
export interface Line {
  readonly bytes: Uint8Array;
  /** Field `i` is `bytes[bounds[i], bounds[i + 1] − 1)`, for the first eight fields. */
  readonly bounds: Int32Array;
  /** Number of fields, also beyond those kept. */
  count: number;
  /** Where the next line begins. */
  next: number;
}

/** A line over the given bytes, before the first cut. */
export function openLines(bytes: Uint8Array): Line {
  const hasMark = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte);
  const next = hasMark ? BYTE_ORDER_MARK.length : 0;
  return { bytes, bounds: new Int32Array(KEPT + 1), count: 0, next };
}

/** Moves to the next line, which ends at LF, CR LF or the end of the bytes; false after the last. */
export function nextLine(line: Line): boolean {
  const { bytes, bounds } = line;
  const end = bytes.length;
  let at = line.next;
  if (at >= end) return false;
  let count = 0;
  bounds[0] = at;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === NEWLINE) break;
    if (byte !== SEPARATOR) continue;
    count++;
    if (count <= KEPT) bounds[count] = at + 1;
  }
  line.next = at + 1;
  line.count = count + 1;
  const last = bytes[at - 1] === RETURN && at > (bounds[0] as number) ? at : at + 1;
  if (count < KEPT) bounds[count + 1] = last;
  return true;
}

/** The first byte of the line; undefined at the end of the bytes. */
export function firstByteOf({ bytes, bounds }: Line): number | undefined {
  return bytes[bounds[0] as number];
}

/** True when the line holds nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.count === 1 && textOf(line, 0, 0).trim() === '';
}

/** The text from one field to another, both included; broken UTF-8 shows as replacement signs. */
export function textOf({ bytes, bounds, count }: Line, from: number, to: number): string {
  const last = Math.min(to, count - 1, KEPT - 1);
  const start = bounds[from] as number;
  return new TextDecoder().decode(
    bytes.subarray(start, Math.max(start, (bounds[last + 1] as number) - 1)),
  );
}

/** The line numbers, from 1, of places in the bytes; the places ascend. */
export function numberLines(bytes: Uint8Array, places: Uint32Array): Uint32Array {
  let number = 1;
  let at = 0;
  return places.map((place) => {
    for (; at < place; at++) if (bytes[at] === NEWLINE) number++;
    return number;
  });
}
