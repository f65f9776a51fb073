import type { Problem } from '../../../src/model/problem.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../../src/model/registry.ts';
import { transfers } from '../../../src/model/registry-tables.ts';
import { type Reporter, reporterOf } from '../reporter.ts';
import {
  cropOf,
  type Harvest,
  type InputFile,
  type RefreshSource,
  type Season,
} from '../source.ts';
import { normaliseTransfer, sumTransfers, type TransferPart } from './normalise.ts';
import { parseLog, parseTransfer } from './parse.ts';

/** Where each registry publishes its log. */
const ADDRESSES: Readonly<Record<Registry, string>> = {
  afrinic: 'https://ftp.afrinic.net/stats/afrinic/transfers/transfers_latest.json',
  apnic: 'https://ftp.apnic.net/stats/apnic/transfers/transfers_latest.json',
  arin: 'https://ftp.arin.net/pub/stats/arin/transfers/transfers_latest.json',
  lacnic: 'https://ftp.lacnic.net/pub/stats/lacnic/transfers/transfers_latest.json',
  ripencc: 'https://ftp.ripe.net/pub/stats/ripencc/transfers/transfers_latest.json',
};

/**
 * The registries' logs of transfers, a source each. A transfer between registries is in the logs of both:
 * each log gives only what its registry received, so that nothing is counted twice and no log needs another.
 */
export const transferSources: readonly RefreshSource[] = REGISTRIES.map((registry) => ({
  id: `transfers-${registry}`,
  publisher: REGISTRY_NAMES[registry],
  title: 'Transfers of Internet number resources',
  address: ADDRESSES[registry],
  licence: `Published registry statistics, attribution to ${REGISTRY_NAMES[registry]}; no terms stated in the file`,
  find: (paths: readonly string[]) => paths.filter((path) => path === `transfers/${registry}.json`),
  harvest: (files: readonly InputFile[], season: Season) => harvest(registry, files, season),
}));

function harvest(registry: Registry, [file]: readonly InputFile[], { today }: Season): Harvest {
  if (!file) throw new Error(`Expected the log of ${registry}`);
  const reporter = reporterOf(`transfers-${registry}`, file.name);
  const { value: log, problems } = parseLog(file, reporter);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(log?.version.production_date ?? '')?.[0] ?? null;
  const undated = log !== null && (day === null || day > today);
  const reading = readTransfers(log?.transfers ?? [], today, reporter);
  const received = reading.parts.filter((part) => part.to_registry === registry);
  return {
    files: [{ file, records: log?.transfers.length ?? 0 }],
    asOf: undated ? null : day,
    caveats: [],
    crops: [
      cropOf({
        table: transfers,
        rows: sumTransfers(received),
        replaces: (row) => row.to_registry === registry,
      }),
    ],
    keepsEarlier: () => false,
    claims: [],
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
