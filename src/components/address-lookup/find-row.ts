import { type IpAddress, isWithin, soundAddress } from '../../model/ip-address.ts';

/** A row of a table of blocks: the prefixes it stands for, with spaces between. */
export interface BlockRows<Row> {
  readonly row: Row;
  readonly blocks: string;
}

/**
 * The row with the narrowest block that an address lies in: where there is none, whether the address is a prefix wider
 * than a block, or in none at all.
 */
export function findRow<Row>(
  address: IpAddress,
  rows: readonly BlockRows<Row>[],
): Row | 'too-wide' | 'unlisted' {
  const all = rows.flatMap(({ row, blocks }) =>
    blocks.split(' ').map((prefix) => ({ row, block: soundAddress(prefix) })),
  );
  const around = all.filter(({ block }) => isWithin(address, block));
  const narrowest = around.sort((a, b) => b.block.bits - a.block.bits)[0];
  if (narrowest) return narrowest.row;
  return all.some(({ block }) => isWithin(block, address)) ? 'too-wide' : 'unlisted';
}
