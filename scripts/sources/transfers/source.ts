import type { Problem } from '../../../src/model/problem.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../../src/model/registry.ts';
import { transfers } from '../../../src/model/registry-tables.ts';
import { type Circumstances, ofOneFile } from '../file-sources.ts';
import { transferLogOf } from '../registry-files.ts';
import type { Reporter } from '../reporter.ts';
import { cropOf, type InputFile, type RefreshSource } from '../source.ts';
import { normaliseTransfer, sumTransfers, type TransferPart } from './normalise.ts';
import { parseLog, parseTransfer } from './parse.ts';

/**
 * The registries' logs of transfers, a source each. A transfer between registries is in the logs of both:
 * each log gives only what its registry received, so that nothing is counted twice and no log needs another.
 */
export const transferSources: readonly RefreshSource[] = REGISTRIES.map((registry) =>
  ofOneFile({
    id: `transfers-${registry}`,
    publisher: REGISTRY_NAMES[registry],
    title: 'Transfers of Internet number resources',
    address: transferLogOf(registry),
    licence: `Published registry statistics, attribution to ${REGISTRY_NAMES[registry]}; no terms stated in the file`,
    places: [`transfers/${registry}.json`],
    read: (file, circumstances) => readFile(registry, file, circumstances),
  }),
);

function readFile(registry: Registry, file: InputFile, { season, reporter }: Circumstances) {
  const { value: log, problems } = parseLog(file, reporter);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(log?.version.production_date ?? '')?.[0] ?? null;
  const undated = log !== null && (day === null || day > season.today);
  const reading = readTransfers(log?.transfers ?? [], season.today, reporter);
  const rows = sumTransfers(reading.parts.filter((part) => part.to_registry === registry));
  return {
    records: log?.transfers.length ?? 0,
    asOf: undated ? null : day,
    crops: [cropOf({ table: transfers, rows, replaces: (row) => row.to_registry === registry })],
    problems: [
      ...problems,
      ...reading.problems,
      ...(undated ? [reporter.error(0, 'expected a past production_date', day ?? '')] : []),
    ],
  };
}

function readTransfers(
  entries: readonly unknown[],
  today: string,
  reporter: Reporter,
): { parts: TransferPart[]; problems: Problem[] } {
  const parts: TransferPart[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const transfer = parseTransfer(entry);
    const outcome = 'fault' in transfer ? transfer : normaliseTransfer(transfer, today);
    if ('parts' in outcome) parts.push(...outcome.parts);
    else {
      // Its number finds the transfer again; its text names organisations, which we do not publish.
      const why = 'fault' in outcome ? outcome.fault : outcome.leftOut;
      problems.push(reporter.warning(0, `transfer ${index + 1} left out: ${why}`));
    }
  }
  if (problems.length * 10 <= entries.length) return { parts, problems };
  const found = `${problems.length} of ${entries.length}`;
  const broken = reporter.error(0, 'expected at most a tenth of the transfers left out', found);
  return { parts, problems: [...problems, broken] };
}
