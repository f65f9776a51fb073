import { refuses } from '../../src/model/problem.ts';
import type { Registry } from '../../src/model/registry.ts';
import { fileOf, readText } from '../sources/delegated/sample-file.ts';
import { tabulateRegistrations } from '../sources/delegated/tabulate-registrations.ts';
import type { Claimant } from './claimant.ts';

/** For tests: a registry that lists some records, each given from its country on. */
export function sampleClaimant(
  registry: Registry,
  records: readonly string[],
  asOf = '2026-08-21',
): Claimant {
  return { registry, asOf, records: readSample(registry, records).delegations };
}

/** For tests: the rows of the table that the same records make. */
export function sampleRegistrations(registry: Registry, records: readonly string[]) {
  return tabulateRegistrations([readSample(registry, records)]);
}

function readSample(registry: Registry, records: readonly string[]) {
  const read = readText(
    fileOf(
      records.map((record) => `${registry}|${record}`),
      registry,
    ),
  );
  if (refuses(read.problems)) throw new Error('A sample is wrong', { cause: read.problems });
  return read;
}
