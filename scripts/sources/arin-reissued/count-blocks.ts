import { ascending } from 'd3';
import type { Reissued } from '../../../src/model/scarcity-tables.ts';
import type { ListedBlock } from './parse-block.ts';

/** Blocks by day and size, and how many of a day stood there twice. */
export interface CountedBlocks {
  readonly rows: readonly Reissued[];
  readonly twice: number;
}

/** The lengths of blocks that may hold another. */
const LENGTHS = Array.from({ length: 25 }, (_, index) => index + 8);

/**
 * Counts blocks, each once a day; a block inside another of its day is a part of that one. One that lay in the list of
 * an earlier day, whole or as part of a larger one, came back or was not taken then.
 */
export function countBlocks(blocks: readonly ListedBlock[]): CountedBlocks {
  const earlier = new Set<string>();
  const rows: Reissued[] = [];
  let twice = 0;
  const days = [...Map.groupBy(blocks, ({ date }) => date)].sort((a, b) => ascending(a[0], b[0]));
  for (const [, listed] of days) {
    const kept = new Map<string, ListedBlock>();
    for (const block of listed.toSorted((a, b) => a.length - b.length)) {
      if (holds(kept, block)) twice++;
      else kept.set(keyOf(block, block.length), block);
    }
    rows.push(...rowsOf([...kept.values()], earlier));
    for (const key of kept.keys()) earlier.add(key);
  }
  return { rows, twice };
}

function rowsOf(blocks: readonly ListedBlock[], earlier: ReadonlySet<string>): Reissued[] {
  return [...Map.groupBy(blocks, ({ length }) => length)].map(([length, list]) => ({
    ...{ registry: 'arin', date: list[0]?.date ?? '', length, blocks: list.length },
    again: list.filter((block) => holds(earlier, block)).length,
  }));
}

/** True where a block is among those of the keys, whole or as part of a larger one. */
function holds(keys: Pick<ReadonlySet<string>, 'has'>, block: ListedBlock): boolean {
  return LENGTHS.some((length) => length <= block.length && keys.has(keyOf(block, length)));
}

/** The block of a length around the first address of a block. */
function keyOf({ start }: ListedBlock, length: number): string {
  return `${start - (start % 2 ** (32 - length))}/${length}`;
}
