/** Which half of a 64-bit integer this machine stores first. */
const LOW = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;

/**
 * Sorts record indexes in place by the first `words` words of their start (four words a record),
 * then by index. Files that are in order already, as most are, cost one pass.
 */
export function sortByWords(start: Uint32Array, order: Uint32Array, words: number): void {
  if (!isSorted(start, order, words)) sortFromWord(start, order, { word: 0, words });
}

function isSorted(start: Uint32Array, order: Uint32Array, words: number): boolean {
  for (let i = 1; i < order.length; i++) {
    const a = 4 * (order[i - 1] as number);
    const b = 4 * (order[i] as number);
    let word = 0;
    while (word < words - 1 && start[a + word] === start[b + word]) word++;
    if ((start[a + word] as number) > (start[b + word] as number)) return false;
  }
  return true;
}

/** Sorts by one word with the index below it in one 64-bit key, then each run of equals by the next. */
function sortFromWord(
  start: Uint32Array,
  order: Uint32Array,
  { word, words }: { word: number; words: number },
): void {
  const keys = new BigUint64Array(order.length);
  // The platform sorts 64-bit integers without calling back; the halves are filled without bigints.
  const halves = new Uint32Array(keys.buffer);
  for (let i = 0; i < order.length; i++) {
    halves[2 * i + LOW] = order[i] as number;
    halves[2 * i + HIGH] = start[4 * (order[i] as number) + word] as number;
  }
  keys.sort();
  for (let i = 0; i < order.length; i++) order[i] = halves[2 * i + LOW] as number;
  if (word + 1 === words) return;
  for (const [from, to] of equalRuns(halves)) {
    sortFromWord(start, order.subarray(from, to), { word: word + 1, words });
  }
}

/** Spans of two or more neighbours whose high halves are the same. */
function* equalRuns(halves: Uint32Array): Generator<[from: number, to: number]> {
  let from = 0;
  for (let i = 1; i <= halves.length / 2; i++) {
    if (halves[2 * i + HIGH] === halves[2 * from + HIGH] && i < halves.length / 2) continue;
    if (i - from > 1) yield [from, i];
    from = i;
  }
}
