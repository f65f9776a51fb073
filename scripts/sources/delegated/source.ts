import type { Caveat } from '../../../src/model/provenance.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { REGISTRIES, type Registry } from '../../../src/model/registry.ts';
import { holders, pool, registrations } from '../../../src/model/registry-tables.ts';
import {
  cropOf,
  type Harvest,
  type InputFile,
  type RefreshSource,
  type Season,
} from '../source.ts';
import { type Candidate, type Choice, chooseFiles } from './choose.ts';
import { ARCHIVE, keepersOf } from './older.ts';
import { bindOlder, bindSheaf } from './sheaf.ts';

/** The five registries' own files: the newest gives registrations and holders, one a month the pool. */
export const delegatedSources: readonly RefreshSource[] = REGISTRIES.map(sourceOf);

function sourceOf(registry: Registry): RefreshSource {
  const folder = `rir/${registry}/`;
  return {
    ...publicationOf(registry),
    find: (paths) =>
      paths.filter(
        (path) =>
          ((path.startsWith(folder) && /\/delegated-[^/]*$/.test(path)) ||
            path.startsWith(`${ARCHIVE}delegated-${registry}-extended-`)) &&
          // Checksums and signatures lie beside the files.
          !/\.(md5|asc|sha256)$/.test(path),
      ),
    harvest: (files, season) => harvest(registry, files, season),
  };
}

function harvest(registry: Registry, files: readonly InputFile[], season: Season): Harvest {
  const isOlder = ({ name }: InputFile) => name.startsWith(ARCHIVE);
  const choice = chooseFiles(files.filter((file) => !isOlder(file)));
  const known = new Set(choice.monthly.map(monthOf));
  const older = filesOf({ ...chooseFiles(files.filter(isOlder)), newest: null }).filter(
    (candidate) => !known.has(monthOf(candidate)),
  );
  // One file after the other: what is read of the last can go before the next is read.
  const sheaves = [
    ...older.map((candidate) => bindOlder(candidate, { registry, season })),
    ...filesOf(choice).map((candidate) =>
      bindSheaf(candidate, { registry, season, newest: candidate === choice.newest }),
    ),
  ];
  const months = new Set(sheaves.flatMap(({ pool }) => pool.map((row) => row.month)));
  return {
    files: sheaves.map(({ file, records, via }) => ({
      ...{ file, records, via },
      keptBy: keepersOf(file.name),
    })),
    asOf: choice.newest?.day ?? null,
    caveats: caveatsOf(choice.newest),
    crops: [
      cropOf({
        table: registrations,
        rows: sheaves.flatMap((sheaf) => sheaf.registrations),
        replaces: (row) => row.registry === registry,
      }),
      cropOf({
        table: holders,
        rows: sheaves.flatMap((sheaf) => sheaf.holders),
        replaces: (row) => row.registry === registry,
      }),
      cropOf({
        table: pool,
        rows: sheaves.flatMap((sheaf) => sheaf.pool),
        replaces: (row) => row.registry === registry && months.has(row.month),
      }),
    ],
    claims: sheaves.flatMap((sheaf) => sheaf.claims),
    delegations: sheaves.find((sheaf) => sheaf.delegations !== null)?.delegations ?? null,
    keepsEarlier: (name) => keepsMonth(name, months),
    problems: sheaves.flatMap((sheaf) => sheaf.problems),
  };
}

function monthOf({ day }: Candidate): string {
  return day?.slice(0, 7) ?? '';
}

/** Oldest first, each once: the newest file is often also the newest of its month. */
function filesOf({ newest, monthly, unreadable }: Choice): Candidate[] {
  return [...new Set([...unreadable, ...monthly, ...(newest ? [newest] : [])])];
}

/** An earlier month's extended file still has its rows in the pool table. */
function keepsMonth(name: string, months: ReadonlySet<string>): boolean {
  const day = /-extended-(\d{4})(\d{2})\d{2}/.exec(name);
  return day !== null && !months.has(`${day[1]}-${day[2]}`);
}

function caveatsOf(newest: Candidate | null): Caveat[] {
  if (newest?.reconstructed) return ['reconstructed', ...(newest.rebuilt?.caveats ?? [])];
  return newest && !newest.extended ? ['plain-file'] : [];
}
