import type { Maker } from '../../src/model/makers.ts';
import type { Problem } from '../../src/model/problem.ts';
import { fewOf } from './few-problems.ts';
import { type Reporter, reporterOf } from './reporter.ts';
import type { Harvest, InputFile, RefreshSource, Season } from './source.ts';

/** What reading a file may need besides its bytes. */
export interface Circumstances {
  readonly season: Season;
  readonly reporter: Reporter;
}

/** What every source says of itself, however many files it has. */
type Head = Omit<RefreshSource, 'find' | 'harvest'>;

/** What a source must say of its harvest; what it leaves out is none, and files read earlier count no more. */
type Yield = Pick<Harvest, 'asOf' | 'crops'> & Partial<Omit<Harvest, 'files'>>;

/** What was read of a file: how much, and who made it where that is not the publisher. */
interface Reckoned {
  readonly records: number;
  readonly via?: readonly Maker[];
}

/** A source that is one file. */
interface OneFile extends Head {
  /** Where the file may lie, the best place first: it is read in one of them only. */
  readonly places: readonly string[];
  read(file: InputFile, circumstances: Circumstances): Yield & Reckoned;
}

/** Makes a source of one file. */
export function ofOneFile({ places, read, ...head }: OneFile): RefreshSource {
  return {
    ...head,
    find: (paths) => places.filter((place) => paths.includes(place)).slice(0, 1),
    harvest([file], season) {
      if (!file) throw new Error(`Expected a file of the source ${head.id}`);
      const reporter = reporterOf(head.id, file.name);
      const { records, via = [], ...found } = read(file, { season, reporter });
      const problems = fewOf(found.problems ?? []);
      return { ...NOTHING, ...found, problems, files: [{ file, records, via }] };
    },
  };
}

/** What was read of one file of several. */
interface Part extends Reckoned {
  /** The day it speaks of, where files of one source are of different days. */
  readonly asOf?: string;
  readonly problems: readonly Problem[];
}

/** A source of several files that are read each by itself. */
interface SeveralFiles<Read extends Part> extends Head, Pick<RefreshSource, 'find'> {
  read(file: InputFile, circumstances: Circumstances): Read;
  /** Makes rows of all that was read; its problems come after those of the files. */
  gather(parts: readonly (Read & { readonly file: InputFile })[], season: Season): Yield;
}

/** Makes a source of several files. */
export function ofSeveralFiles<Read extends Part>(source: SeveralFiles<Read>): RefreshSource {
  const { read, gather, ...head } = source;
  return {
    ...head,
    harvest(files, season) {
      const parts = files.map((file) => {
        const reporter = reporterOf(head.id, file.name);
        return { ...read(file, { season, reporter }), file };
      });
      const found = { ...NOTHING, ...gather(parts, season) };
      return {
        ...found,
        files: parts.map(({ file, records, asOf, via = [] }) => ({
          ...{ file, records, via },
          ...(asOf && { asOf }),
        })),
        problems: [...parts.flatMap(({ problems }) => fewOf(problems)), ...found.problems],
      };
    },
  };
}

const NOTHING = {
  caveats: [],
  claims: [],
  problems: [] as readonly Problem[],
  keepsEarlier: () => false,
} as const;
