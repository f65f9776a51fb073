import type { Evidence } from '../../src/metrics/metric.ts';
import { type Problem, refuses } from '../../src/model/problem.ts';
import { checkAccount } from './check-account.ts';
import { checkAreas } from './check-areas.ts';
import { checkFlows } from './check-flows.ts';
import { readProvenance } from './check-provenance.ts';
import { checkReference } from './check-reference.ts';
import { asTables, type DataFile, PROVENANCE, parseTables } from './read-data.ts';

/** What the measures may look at, `null` when the data are unsound, and all that is wrong with them. */
export interface Checked {
  readonly evidence: Evidence | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks every file of the data folder. Pure: bad data are problems, never exceptions. */
export function checkData(files: ReadonlyMap<string, DataFile>): Checked {
  const readings = parseTables(files);
  const file = files.get(PROVENANCE) ?? { name: PROVENANCE, text: null };
  const { provenance, problems: unsourced } = readProvenance(file, readings);
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...checkAreas(readings),
    ...checkFlows(readings),
    ...checkReference(readings),
    ...unsourced,
  ];
  if (provenance === null || refuses(problems)) return { evidence: null, problems };
  const evidence = { tables: asTables(readings), provenance };
  return { evidence, problems: [...problems, ...checkAccount(evidence)] };
}
