import { posix } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';
import { refuses } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Delegations } from '../sources/delegated/delegated-file.ts';
import { fileBelow } from '../sources/input-file.ts';
import type { Harvest, InputFile, RefreshSource } from '../sources/source.ts';
import type { FetchReport } from './fetch-report.ts';
import { mergeCrops } from './merge.ts';
import { provenanceOf } from './provenance.ts';
import { markStale } from './stale.ts';
import { type Stored, seasonOf } from './stored.ts';

/** What became of one source. `provenance` is null when nothing could be read. */
export interface SourceOutcome {
  readonly source: RefreshSource;
  /** False when no file was found and the earlier rows stay. */
  readonly found: boolean;
  readonly provenance: Source | null;
  readonly problems: readonly Problem[];
  readonly claims: Harvest['claims'];
  /** The records of a registry's newest file; null where none was read. */
  readonly delegations: Delegations | null;
}

/** Where the files are and what there is already. */
export interface Field {
  readonly from: string;
  readonly paths: readonly string[];
  readonly stored: Stored;
  readonly today: string;
  /** True when the sources were asked for by name: then a lacking file is an error. */
  readonly named: boolean;
  readonly fetched: FetchReport;
}

/**
 * Reads the files of each source in turn and merges what they yield into the tables. The list of countries
 * stands first among the sources, because the others are checked against it.
 */
export function harvestSources(
  sources: readonly RefreshSource[],
  field: Field,
): { tables: Stored['tables']; outcomes: SourceOutcome[] } {
  let { tables } = field.stored;
  const outcomes: SourceOutcome[] = [];
  for (const source of sources) {
    const earlier = field.stored.sources.find(({ id }) => id === source.id);
    const names = findNames(source, field);
    if (names.length === 0) {
      outcomes.push(withoutFiles(source, earlier ?? null, field));
      continue;
    }
    const files = names.map((name) => fileBelow(field.from, name));
    const isStanding = (file: InputFile) => standsAlready(source, file, { earlier, tables });
    const { standing = [], fresh = [] } = Object.groupBy(files, (file) =>
      isStanding(file) ? 'standing' : 'fresh',
    );
    if (earlier && fresh.length === 0) {
      outcomes.push(asItWas(source, earlier, field));
      continue;
    }
    const season = seasonOf(tables, field.today);
    const harvest = source.harvest(fresh, season);
    const { asOf } = harvest;
    const problems = [...harvest.problems, ...checkYield(source, harvest)];
    const provenance =
      asOf === null
        ? null
        : provenanceOf(source, { ...harvest, asOf }, { earlier, standing, ...field });
    const { claims, delegations = null } = harvest;
    outcomes.push({ source, found: true, provenance, problems, claims, delegations });
    tables = mergeCrops(tables, harvest.crops);
  }
  return { tables, outcomes };
}

function findNames(source: RefreshSource, { paths, fetched }: Field): string[] {
  const isOutdated = (path: string) => source.isDatedByReading && fetched.outdated.has(path);
  return source.find(paths.filter((path) => !isOutdated(path)));
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

/** The outcome of a source of which no file had to be read. */
function asItWas(source: RefreshSource, earlier: Source, { fetched, today }: Field): SourceOutcome {
  const provenance = markStale(earlier, fetched.unreached.get(source.id), today);
  return { source, found: true, provenance, problems: [], claims: [], delegations: null };
}

/** A named source may lack its file when the fetch has said why. */
function withoutFiles(
  source: RefreshSource,
  earlier: Source | null,
  { from, named, fetched, today }: Field,
): SourceOutcome {
  const because = fetched.unreached.get(source.id);
  const provenance =
    earlier && because !== undefined ? markStale(earlier, because, today) : earlier;
  const problems = named && (because === undefined || !earlier) ? [lack(source, from)] : [];
  return { source, found: false, provenance, problems, claims: [], delegations: null };
}

function lack(source: RefreshSource, from: string): Problem {
  const message = `expected a file of the source ${source.id}, found none`;
  return { severity: 'error', source: source.id, file: from, line: 0, message, value: '' };
}

function checkYield(source: RefreshSource, harvest: Harvest): Problem[] {
  const rows = harvest.crops.reduce((sum, crop) => sum + crop.rows.length, 0);
  const hasRows = rows > 0 || source.mayBeEmpty === true;
  if ((hasRows && harvest.asOf !== null) || refuses(harvest.problems)) return [];
  const file = harvest.files.at(-1)?.file.name ?? source.id;
  const message = 'expected at least one row of data, found none';
  return [{ severity: 'error', source: source.id, file, line: 0, message, value: '' }];
}
