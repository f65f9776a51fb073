import { type Problem, refuses } from '../../src/model/problem.ts';
import { DiskFault } from '../sources/input-file.ts';
import { reporterOf } from '../sources/reporter.ts';
import type { Harvest, InputFile, RefreshSource, Season } from '../sources/source.ts';
import { checkRows } from './check-rows.ts';

/** What came of reading a source's files. */
export interface Reading {
  /** What the sound files yield; null where nothing of the source may be used. */
  readonly harvest: Harvest | null;
  /** What is wrong with the files whose earlier rows stay. */
  readonly faults: readonly Problem[];
}

/**
 * Reads a source's files up to its border: what is wrong with them, and what its own reader throws, concerns
 * this source alone. Of a source whose files are islands the sound ones are used without the others. Throws
 * when the disk is to blame.
 */
export function readSource(
  source: RefreshSource,
  files: readonly InputFile[],
  season: Season,
): Reading {
  const whole = attempt(source, files, season);
  if (whole.faults.length === 0 || !source.areFilesIslands || files.length < 2) return whole;
  const isNamed = ({ file }: Problem) => files.some(({ name }) => name === file);
  const faults = whole.faults.every(isNamed) ? whole.faults : faultsOfEach(source, files, season);
  const broken = new Set(faults.map(({ file }) => file));
  const sound = files.filter(({ name }) => !broken.has(name));
  if (sound.length === 0 || sound.length === files.length) return { harvest: null, faults };
  const rest = attempt(source, sound, season);
  return { ...rest, faults: [...faults, ...rest.faults] };
}

function attempt(source: RefreshSource, files: readonly InputFile[], season: Season): Reading {
  const reporter = reporterOf(
    source.id,
    files.length === 1 ? (files[0] as InputFile).name : source.id,
  );
  try {
    const harvest = source.harvest(files, season);
    const rows = harvest.crops.flatMap((crop) => checkRows(crop, reporter));
    const problems = [...harvest.problems, ...checkYield(source, harvest), ...rows];
    const faults = problems.filter((problem) => refuses([problem]));
    return { harvest: faults.length === 0 ? harvest : null, faults };
  } catch (cause) {
    if (cause instanceof DiskFault) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    return { harvest: null, faults: [reporter.error(0, `its reader failed: ${message}`)] };
  }
}

function faultsOfEach(
  source: RefreshSource,
  files: readonly InputFile[],
  season: Season,
): Problem[] {
  return files.flatMap((file) => attempt(source, [file], season).faults);
}

function checkYield(source: RefreshSource, harvest: Harvest): Problem[] {
  const rows = harvest.crops.reduce((sum, crop) => sum + crop.rows.length, 0);
  const hasRows = rows > 0 || source.mayBeEmpty === true;
  if ((hasRows && harvest.asOf !== null) || refuses(harvest.problems)) return [];
  const file = harvest.files.at(-1)?.file.name ?? source.id;
  return [reporterOf(source.id, file).error(0, 'expected at least one row of data, found none')];
}
