import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Registry } from '../../src/model/registry.ts';
import { generateFile } from './generate-file.ts';
import { SHAPES } from './shapes.ts';

/** The generated files speak of 21 August 2026. */
export const TODAY = '2026-08-22';

/** A temporary folder that goes with the process, however it ends. */
export function openBenchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ipv6-atlas-bench-'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes five files of the size of August 2026 where they are wanted, and says what they are. */
export function writeFullSizeFiles(placeFor: (registry: Registry, name: string) => string): string {
  let bytes = 0;
  for (const [seed, shape] of SHAPES.entries()) {
    const text = generateFile(shape, seed + 1);
    const place = placeFor(shape.registry, `delegated-${shape.registry}-extended-20260821`);
    bytes += text.length;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  const records = SHAPES.flatMap(({ families }) => families)
    .map(([, delegated, free]) => delegated + free)
    .reduce((sum, count) => sum + count, 0);
  return `${SHAPES.length} files, ${records} records, ${(bytes / 1e6).toFixed(1)} MB`;
}
