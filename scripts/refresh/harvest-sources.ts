import type { Problem } from '../../src/model/problem.ts';
import { refuses } from '../../src/model/problem.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Harvest, RefreshSource } from '../sources/source.ts';
import { loadFiles } from './find-files.ts';
import { mergeCrops } from './merge.ts';
import { provenanceOf } from './provenance.ts';
import { type Stored, seasonOf } from './stored.ts';

/** What became of one source. `provenance` is null when nothing could be read. */
export interface SourceOutcome {
  readonly source: RefreshSource;
  /** False when no file was found and the earlier rows stay. */
  readonly found: boolean;
  readonly provenance: Source | null;
  readonly problems: readonly Problem[];
  readonly claims: Harvest['claims'];
}

/** Where the files are and what there is already. */
export interface Field {
  readonly from: string;
  readonly paths: readonly string[];
  readonly stored: Stored;
  readonly today: string;
  /** True when the sources were asked for by name: then a lacking file is an error. */
  readonly named: boolean;
}

/**
 * Reads the files of each source in turn and merges what they yield into the tables. The list of countries
 * stands first among the sources, because the others are checked against it.
 */
export async function harvestSources(
  sources: readonly RefreshSource[],
  field: Field,
): Promise<{ tables: Stored['tables']; outcomes: SourceOutcome[] }> {
  let { tables } = field.stored;
  const outcomes: SourceOutcome[] = [];
  for (const source of sources) {
    const earlier = field.stored.sources.find(({ id }) => id === source.id);
    const names = source.find(field.paths);
    if (names.length === 0) {
      outcomes.push(withoutFiles(source, earlier ?? null, field));
      continue;
    }
    const season = seasonOf(tables, field.today);
    const harvest = source.harvest(await loadFiles(field.from, names), season);
    const { asOf } = harvest;
    const problems = [...harvest.problems, ...checkYield(source, harvest)];
    const provenance =
      asOf === null ? null : provenanceOf(source, { ...harvest, asOf }, { earlier, ...field });
    outcomes.push({ source, found: true, provenance, problems, claims: harvest.claims });
    tables = mergeCrops(tables, harvest.crops);
  }
  return { tables, outcomes };
}

function withoutFiles(
  source: RefreshSource,
  provenance: Source | null,
  { from, named }: Field,
): SourceOutcome {
  const message = `expected a file of the source ${source.id}, found none`;
  const problem: Problem = {
    severity: 'error',
    source: source.id,
    file: from,
    line: 0,
    message,
    value: '',
  };
  return { source, found: false, provenance, problems: named ? [problem] : [], claims: [] };
}

function checkYield(source: RefreshSource, harvest: Harvest): Problem[] {
  const rows = harvest.crops.reduce((sum, crop) => sum + crop.rows.length, 0);
  if ((rows > 0 && harvest.asOf !== null) || refuses(harvest.problems)) return [];
  const file = harvest.files.at(-1)?.file.name ?? source.id;
  const message = 'expected at least one row of data, found none';
  return [{ severity: 'error', source: source.id, file, line: 0, message, value: '' }];
}
