import { posix } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';
import { fileBelow } from '../sources/input-file.ts';
import { reporterOf } from '../sources/reporter.ts';
import type { InputFile, RefreshSource, Season } from '../sources/source.ts';
import { keepDays, saysTheSame, seasonOfReading } from './day-of-reading.ts';
import type { Field } from './field.ts';
import { mergeCrops } from './merge.ts';
import { provenanceOf } from './provenance.ts';
import { type Reading, readSource } from './read-source.ts';
import { keepEarlier, type SourceOutcome, staleOf } from './source-outcome.ts';
import { markStale, reasonOf } from './stale.ts';
import { type Stored, seasonOf } from './stored.ts';

/**
 * Reads the files of each source in turn; what is wrong with one is its own. The list of countries stands
 * first among the sources, because the others are checked against it.
 */
export function harvestSources(sources: readonly RefreshSource[], field: Field): SourceOutcome[] {
  let { tables } = field.stored;
  const outcomes: SourceOutcome[] = [];
  for (const source of sources) {
    const outcome = harvestOne(source, tables, field);
    outcomes.push(outcome);
    tables = mergeCrops(tables, outcome.crops);
  }
  return outcomes;
}

function harvestOne(source: RefreshSource, tables: Stored['tables'], field: Field): SourceOutcome {
  const earlier = field.stored.sources.find(({ id }) => id === source.id);
  const files = findNames(source, field).map((name) => fileBelow(field.from, name));
  if (files.length === 0) return withoutFiles(source, earlier, field);
  const isStanding = (file: InputFile) => standsAlready(source, file, { earlier, tables });
  const { standing = [], fresh = [] } = Object.groupBy(files, (file) =>
    isStanding(file) ? 'standing' : 'fresh',
  );
  if (earlier && fresh.length === 0)
    return keepEarlier(source, renewed(earlier, field), { field, faults: [] });
  const reading = readInSeason(source, fresh, { earlier, season: seasonOf(tables, field.today) });
  return outcomeOf(reading, { source, standing, earlier, field });
}

/** Reads files as of the day they were first read, where they are the same, whatever is wrong with others. */
function readInSeason(
  source: RefreshSource,
  files: readonly InputFile[],
  about: { earlier: Source | undefined; season: Season },
): Reading {
  const season = seasonOfReading(source, files, about);
  const reading = readSource(source, files, season);
  if (reading.harvest === null || reading.faults.length === 0) return reading;
  const sound = reading.harvest.files.map(({ file }) => file);
  const then = seasonOfReading(source, sound, about);
  if (then.today === season.today) return reading;
  return { ...readSource(source, sound, then), faults: reading.faults };
}

/** A source whose files are there and need not be read is not stale, unless one of them could not be had. */
function renewed(earlier: Source, { fetched, today }: Field): Source {
  return fetched.unreached.has(earlier.id) ? earlier : markStale(earlier, undefined, today);
}

/** What an outcome depends on besides what was read. */
interface Setting {
  readonly source: RefreshSource;
  readonly standing: readonly InputFile[];
  readonly earlier: Source | undefined;
  readonly field: Field;
}

function outcomeOf({ harvest, faults }: Reading, setting: Setting): SourceOutcome {
  const { source, standing, earlier, field } = setting;
  if (harvest === null || harvest.asOf === null)
    return keepEarlier(source, earlier, { field, faults });
  const { asOf } = harvest;
  const dated = keepDays(source, harvest, field.stored.tables);
  const made =
    earlier && saysTheSame(source, dated, { earlier, tables: field.stored.tables })
      ? earlier
      : provenanceOf(source, { ...dated, asOf }, { earlier, standing, ...field });
  const because = reasonOf(field.fetched.unreached.get(source.id), faults);
  const { crops, claims, problems, delegations = null } = dated;
  const provenance = markStale(made, because, field.today);
  return {
    ...staleOf(provenance, because, field.today),
    ...{ source, found: true, faults, problems, crops, claims, delegations },
  };
}

function findNames(source: RefreshSource, { paths, fetched }: Field): string[] {
  const lacking = source.find([...fetched.outdated]);
  const isGone = lacking.some((path) => !paths.includes(path));
  // Files of one source that belong together are read together or not at all.
  if (isGone && !source.areFilesIslands) return [];
  return source.find(paths).filter((path) => !(source.dayColumn && lacking.includes(path)));
}

/** True for a file that need not be read again, its bytes being those of the last refresh. */
function standsAlready(
  source: RefreshSource,
  file: InputFile,
  { earlier, tables }: { earlier: Source | undefined; tables: Stored['tables'] },
): boolean {
  const known = earlier?.files.find(({ name }) => name === posix.basename(file.name));
  if (known === undefined || source.isStanding === undefined) return false;
  return known.sha256 === file.sha256 && source.isStanding(file, tables);
}

/** A named source may lack its file when the fetch has said why. */
function withoutFiles(
  source: RefreshSource,
  earlier: Source | undefined,
  field: Field,
): SourceOutcome {
  const isTold = earlier !== undefined && field.fetched.unreached.has(source.id);
  const faults = field.named && !isTold ? [lack(source, field.from)] : [];
  return { ...keepEarlier(source, earlier, { field, faults }), found: false };
}

function lack({ id }: RefreshSource, from: string): Problem {
  return reporterOf(id, from).error(0, `expected a file of the source ${id}, found none`);
}
