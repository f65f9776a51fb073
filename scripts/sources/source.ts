import type { Calendar } from '../../src/model/calendars.ts';
import type { PolicyReserve, SpecialBlock } from '../../src/model/ipv4-rules.ts';
import type { Maker } from '../../src/model/makers.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Caveat } from '../../src/model/provenance.ts';
import type { Publication } from '../../src/model/publications.ts';
import type { Row, Table } from '../../src/model/table.ts';
import type { Claim, Edition } from '../gates/gate.ts';
import type { Delegations } from './delegated/delegated-file.ts';

/**
 * A file as it came, before anyone has understood it. Sources may have hundreds of large ones: whoever reads
 * them one after the other, and keeps no bytes, has one of them in memory.
 */
export interface InputFile {
  /** Path below the input folder, with `/` between its parts. */
  readonly name: string;
  /** Read from disk each time they are asked for. */
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal; found without keeping them. */
  readonly sha256: string;
  /** Number of the bytes. */
  readonly size: number;
}

/** Rows a source has for one table, and which of the table's present rows they take the place of. */
export interface Crop<T extends Table = Table> {
  readonly table: T;
  readonly rows: readonly Row<T>[];
  /** True for a row already in the table that these rows replace; all others stay. */
  replaces(row: Row<T>): boolean;
}

/** A file that was used, with what its provenance says of it. */
export interface UsedFile {
  readonly file: InputFile;
  /** Number of records read from it. */
  readonly records: number;
  /** Its own day, where it has another than others of its source. */
  readonly asOf?: string;
  /** Who made it, where it is not the publisher's own: by what the file is and says, never by guess. */
  readonly via?: readonly Maker[];
  /** Who kept the copy, where the bytes are the publisher's own of an earlier day. */
  readonly keptBy?: readonly Maker[];
}

/** Everything one source yields from its files. */
export interface Harvest {
  /** The files that were used, oldest first. */
  readonly files: readonly UsedFile[];
  /** Newest day the data speak of; null when nothing could be read. */
  readonly asOf: string | null;
  readonly caveats: readonly Caveat[];
  readonly crops: readonly Crop[];
  /** Sums that other sources must agree with. */
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** The records of a registry's newest file, to hold against the other registries'; null elsewhere. */
  readonly delegations?: Delegations | null;
  /** True for a file of an earlier refresh whose rows are still in the tables. */
  keepsEarlier(name: string): boolean;
}

/** What a source may know besides its own files. */
export interface Season {
  /** Day of the refresh, `YYYY-MM-DD`: no data may be newer. */
  readonly today: string;
  /** Alpha-2 codes of the countries. */
  readonly countries: ReadonlySet<string>;
  /** Alpha-2 codes of the countries by their alpha-3 codes. */
  readonly alpha2: ReadonlyMap<string, string>;
  /** IPv4 ranges kept back under a policy. */
  readonly reserves: readonly PolicyReserve[];
  /** IPv4 ranges that a standard keeps, wherever they lie. */
  readonly specials: readonly SpecialBlock[];
  /** Alpha-2 codes of the countries by their names in any language, in lower case. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** The calendars to be read. */
  readonly calendars: readonly Calendar[];
}

/** One publisher's data and how its files become rows. */
export interface RefreshSource extends Publication {
  /** True where no row at all is an answer. */
  readonly mayBeEmpty?: boolean;
  /** The column in which rows bear the day they were read: those of a copy of an earlier day stay as they are. */
  readonly dayColumn?: string;
  /** True where the rows of each file stand by themselves: a broken file keeps its rows, the others are read. */
  readonly areFilesIslands?: boolean;
  /**
   * True for a file, the same bytes as at the last refresh, whose rows all stand in the tables as this source
   * would make them today: it is not read again, and the harvest is of the other files. Absent where all are
   * read each time.
   */
  isStanding?(file: InputFile, tables: Edition['tables']): boolean;
  /** Which of the paths below the input folder hold this source. */
  find(paths: readonly string[]): string[];
  /** Pure: same files, same harvest. Bad data are problems, never exceptions. */
  harvest(files: readonly InputFile[], season: Season): Harvest;
}

/** Keeps a crop's rows and predicate of one type, and lets crops of several tables stand in one list. */
export function cropOf<T extends Table>(crop: Crop<T>): Crop {
  return crop as unknown as Crop;
}
