import { posix } from 'node:path';
import { type Maker, type MakerId, makersOf } from '../../../src/model/makers.ts';

/** Where copies of a registry's older files lie: one that is not whole says nothing of what it publishes today. */
export const ARCHIVE = 'archive/extended-older/';

/** Who kept which of them: nothing in the bytes says so, which are the same there. */
const KEPT: Readonly<Record<string, MakerId>> = {
  'delegated-afrinic-extended-20160223': 'nro-stats',
  'delegated-apnic-extended-20160223': 'nro-stats',
  'delegated-lacnic-extended-20160223': 'nro-stats',
  'delegated-lacnic-extended-20181012': 'iptocc',
  'delegated-afrinic-extended-20181013': 'iptocc',
};

/** Who kept the copy of an older file; none for a file from elsewhere, or where it is not known. */
export function keepersOf(path: string): Maker[] {
  const keeper = KEPT[posix.basename(path).replace(/\.[a-z0-9]+$/, '')];
  return keeper === undefined || !path.startsWith(ARCHIVE) ? [] : makersOf([keeper]);
}
