import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Registry } from '../../src/model/registry.ts';
import { generateFile } from '../mirror/generate-file.ts';
import { placeRecords } from '../mirror/place-records.ts';
import { SHAPES } from '../mirror/shapes.ts';
import { worldOf } from '../mirror/world.ts';

/** The day on which the generated files are read: they are grown from the committed tables up to it. */
export const TODAY = '2026-11-28';

const DATA = resolve(import.meta.dirname, '../../data');

/** A temporary folder that goes with the process, however it ends. */
export function openBenchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ipv6-atlas-bench-'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Five files of true size, written where they are wanted. */
export interface FullSize {
  /** What they are, in words. */
  readonly words: string;
  /** Every country code in them, with spaces between. */
  readonly countries: string;
}

/** Writes five files of the size of 2026 where they are wanted, and says what they are. */
export function writeFullSizeFiles(
  ...placesFor: ((registry: Registry, name: string) => string)[]
): FullSize {
  const { groups, countries } = worldOf(DATA, TODAY, 1);
  const placement = placeRecords(groups, DATA);
  let bytes = 0;
  for (const shape of SHAPES) {
    const text = generateFile(shape, placement, { day: TODAY, atLeast: 0, extended: true });
    bytes += text.length;
    const name = `delegated-${shape.registry}-extended-${TODAY.replaceAll('-', '')}`;
    for (const placeFor of placesFor) {
      const place = placeFor(shape.registry, name);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }
  const records = [...placement.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    words: `${SHAPES.length} files, ${records} records, ${(bytes / 1e6).toFixed(1)} MB`,
    countries: countries.map(({ alpha2 }) => alpha2).join(' '),
  };
}
