/** The columns that the order depends on. */
interface Starts {
  /** Four 32-bit words a record. */
  readonly start: Uint32Array;
}

/**
 * Sorts record indexes by their start, then by place in the file. Registry files are a few sorted
 * runs one after the other, often a single one, so runs are found and merged: no work for a sorted
 * file, one pass for two runs, and never worse than a merge sort.
 */
export function sortByStart(records: Starts, order: Uint32Array): Uint32Array {
  let sorted = order;
  let spare = new Uint32Array(0);
  for (let runs = findRuns(records, sorted); runs.length > 2; runs = halve(runs)) {
    if (spare.length === 0) spare = new Uint32Array(order.length);
    mergePairs(records, { from: sorted, to: spare }, runs);
    [sorted, spare] = [spare, sorted as Uint32Array<ArrayBuffer>];
  }
  return sorted;
}

/** Where each ascending run begins, and the end of the last. */
function findRuns(records: Starts, order: Uint32Array): number[] {
  const bounds = [0];
  for (let i = 1; i < order.length; i++) {
    if (isAfter(records, order[i - 1] as number, order[i] as number)) bounds.push(i);
  }
  bounds.push(order.length);
  return bounds;
}

/** The bounds that are left once neighbours are merged. */
function halve(bounds: readonly number[]): number[] {
  return bounds.filter((_, i) => i % 2 === 0 || i === bounds.length - 1);
}

function mergePairs(
  records: Starts,
  { from, to }: { from: Uint32Array; to: Uint32Array },
  bounds: readonly number[],
): void {
  for (let pair = 0; pair < bounds.length - 1; pair += 2) {
    let left = bounds[pair] as number;
    const middle = bounds[pair + 1] as number;
    let right = middle;
    const end = bounds[pair + 2] ?? middle;
    for (let at = left; at < end; at++) {
      const takesRight =
        left === middle ||
        (right < end && isAfter(records, from[left] as number, from[right] as number));
      to[at] = from[takesRight ? right++ : left++] as number;
    }
  }
}

/** True when the first record starts after the second. */
function isAfter({ start }: Starts, first: number, second: number): boolean {
  const [a, b] = [4 * first, 4 * second];
  let word = 0;
  while (word < 3 && start[a + word] === start[b + word]) word++;
  return (start[a + word] as number) > (start[b + word] as number);
}
