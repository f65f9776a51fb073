import { posix } from 'node:path';
import { type Maker, makersOf } from '../../../src/model/makers.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { MonthEnd } from '../../flows/history.ts';
import { type MonthEndFile, readMonthEnd } from '../../flows/read-month-end.ts';
import type { Circumstances } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import type { InputFile } from '../source.ts';
import { unpackArchive } from './unpack.ts';

/** Two in 204 list some space twice, of which nobody can say where it went. */
const FEW_UNSOUND = 20;

/** The archives are made of copies of the registries' files. */
const COPIED = makersOf(['hackinggate']);

/** What a file holds: an archive the files of many months, any other file one. */
export interface Months {
  readonly months: readonly MonthEnd[];
  /** True where the files came with an archive of months. */
  readonly isArchived: boolean;
  readonly records: number;
  readonly via: readonly Maker[];
  /** The newest day of its files. */
  readonly asOf?: string;
  readonly problems: readonly Problem[];
}

/** Reads a registry's file, or one after the other those of an archive. */
export function readMonths(file: InputFile, circumstances: Circumstances): Months {
  return file.name.endsWith('.tar.zst')
    ? readArchive(file, circumstances)
    : { ...together([readOne(file, circumstances)]), isArchived: false };
}

function readArchive(file: InputFile, circumstances: Circumstances): Months {
  const { reporter } = circumstances;
  const { members, problems } = unpackArchive(file.bytes, reporter);
  const read = members.map(({ name, bytes }) =>
    readOne({ name: `${file.name}/${posix.basename(name)}`, bytes }, circumstances),
  );
  const all = together(read);
  const unsound = read.length - all.months.length;
  const message = `expected at most one unsound file in ${FEW_UNSOUND} of an archive`;
  const many = unsound * FEW_UNSOUND > read.length;
  const faults = many ? [reporter.error(0, message, `${unsound} of ${read.length}`)] : [];
  return {
    ...all,
    isArchived: true,
    via: COPIED,
    problems: [...problems, ...faults, ...all.problems],
  };
}

function readOne(
  { name, bytes }: Pick<InputFile, 'name' | 'bytes'>,
  { season, reporter: { source } }: Circumstances,
): MonthEndFile {
  return readMonthEnd({ name, bytes, source }, season);
}

function together(files: readonly MonthEndFile[]): Omit<Months, 'isArchived'> {
  const asOf = newestOf(files.flatMap(({ monthEnd }) => monthEnd?.listing.day ?? []));
  return {
    months: files.flatMap(({ monthEnd }) => monthEnd ?? []),
    records: files.reduce((sum, { records }) => sum + records, 0),
    via: files.flatMap(({ via }) => via),
    ...(asOf && { asOf }),
    problems: files.flatMap(({ problems }) => problems),
  };
}
