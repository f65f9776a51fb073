import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Provenance } from '../../src/model/provenance.ts';
import { coarsen, groupsIn, writeGroups } from '../mirror/group.ts';

/** What a copy of the project leaves behind: what tools write, and the data, which are copied by themselves. */
const LEFT = /^(node_modules|dist|data|screenshots|\.git|\.astro|\.cache)$/;
/** Of the data: what is made of them, and the editions kept for good. */
const MADE = /[\\/]data[\\/](published|editions|\.)/;
const PROJECT = resolve(import.meta.dirname, '../..');

/** A copy of the project in a folder of its own, packages and all: what is refreshed and built there stays there. */
export function makeHome(home: string): void {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(PROJECT).filter((one) => !LEFT.test(one)))
    cpSync(join(PROJECT, name), join(home, name), {
      recursive: true,
      filter: (path) => path !== join(PROJECT, 'public/v'),
    });
  symlinkSync(join(PROJECT, 'node_modules'), join(home, 'node_modules'), 'junction');
  cpSync(join(PROJECT, 'data'), join(home, 'data'), {
    recursive: true,
    filter: (path) => !MADE.test(path),
  });
}

/**
 * The same data by fewer and wider groups of registrations, for files with a share of the records. What two
 * registries listed is forgotten: it names groups that are no more, and is left out of their sums already.
 */
export function thinOut(data: string, size: number): void {
  if (size >= 1) return;
  const groups = coarsen(groupsIn(data), size);
  writeFileSync(join(data, 'tables/registrations.csv'), writeGroups(groups));
  const { overlaps: _, ...provenance } = readSources(data);
  writeSources(data, provenance);
}

/** Leaves of the data what is edited by hand, and the countries with their origin: no tables, no people. */
export function emptyOut(data: string): void {
  const { sources } = readSources(data);
  for (const made of ['tables', 'changes', 'reference/population.csv'])
    rmSync(join(data, made), { recursive: true, force: true });
  writeSources(data, { sources: sources.filter(({ tables }) => tables.includes('countries')) });
}

function readSources(data: string): Provenance {
  return Provenance.parse(JSON.parse(readFileSync(join(data, 'sources.json'), 'utf8')));
}

function writeSources(data: string, provenance: Provenance): void {
  writeFileSync(join(data, 'sources.json'), `${JSON.stringify(provenance, null, 2)}\n`);
}
