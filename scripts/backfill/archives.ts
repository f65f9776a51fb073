import type { Registry } from '../../src/model/registry.ts';
import { registryFolder } from '../../src/model/registry-files.ts';

/** Where a registry keeps its extended files of the past, as one of them is named. */
export interface Archive {
  /** Folders below the registry's own that may hold the files of a year, the likeliest first; they end in `/`. */
  folders(year: string): readonly string[];
  /** What may follow the file's name, the likeliest first. It says nothing sure of the packing. */
  readonly endings: readonly string[];
}

/** ARIN and LACNIC keep recent files beside the newest one, and move them away by years. */
export const ARCHIVES: Readonly<Record<Registry, Archive>> = {
  afrinic: { folders: (year) => [`${year}/`], endings: ['', '.gz'] },
  apnic: { folders: (year) => [`${year}/`], endings: ['.gz', ''] },
  arin: { folders: (year) => [`archive/${year}/`, ''], endings: ['', '.gz'] },
  lacnic: { folders: (year) => ['', `archive/${year}/`], endings: ['', '.gz'] },
  ripencc: { folders: (year) => [`${year}/`], endings: ['.bz2', '', '.gz'] },
};

/** One place to look for a file. `way` tells apart folder and ending, to begin with what worked before. */
export interface Place {
  readonly address: string;
  readonly way: string;
}

/** Every place where a registry's extended file of a day (`YYYY-MM-DD`) may lie, the likeliest first. */
export function placesOf(registry: Registry, day: string, worked: string | null): Place[] {
  const { folders, endings } = ARCHIVES[registry];
  const name = `delegated-${registry}-extended-${day.replaceAll('-', '')}`;
  const places = folders(day.slice(0, 4)).flatMap((folder, index) =>
    endings.map((ending) => ({
      address: `${registryFolder(registry)}/${folder}${name}${ending}`,
      way: `${index}${ending}`,
    })),
  );
  const rank = ({ way }: Place) => (way === worked ? 0 : 1);
  return places.sort((a, b) => rank(a) - rank(b));
}
