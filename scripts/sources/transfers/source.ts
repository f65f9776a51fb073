import type { Problem } from '../../../src/model/problem.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { REGISTRIES, type Registry } from '../../../src/model/registry.ts';
import { countryTransfers, transfers } from '../../../src/model/registry-tables.ts';
import { type Circumstances, ofOneFile } from '../file-sources.ts';
import type { Reporter } from '../reporter.ts';
import { cropOf, type InputFile, type RefreshSource } from '../source.ts';
import { type Move, sumByCountry } from './country-sums.ts';
import {
  isKnownType,
  normaliseTransfer,
  type Places,
  sumTransfers,
  type TransferPart,
} from './normalise.ts';
import { parseLog, parseTransfer } from './parse.ts';

/**
 * The registries' logs of transfers, a source each. A transfer between registries is in the logs of both:
 * each log gives only what its registry received, so that nothing is counted twice and no log needs another.
 */
export const transferSources: readonly RefreshSource[] = REGISTRIES.map((registry) =>
  ofOneFile({
    ...publicationOf(`transfers-${registry}`),
    places: [`transfers/${registry}.json`],
    read: (file, circumstances) => readFile(registry, file, circumstances),
  }),
);

function readFile(registry: Registry, file: InputFile, { season, reporter }: Circumstances) {
  const { value: log, problems } = parseLog(file, reporter);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(log?.version.production_date ?? '')?.[0] ?? null;
  const undated = log !== null && (day === null || day > season.today);
  const reading = readTransfers(log?.transfers ?? [], season.today, reporter);
  const parts = reading.parts.filter((part) => part.to_registry === registry);
  const { rows, strange } = sumByCountry(parts.flatMap(moveOf), registry, season.countries);
  const replaces = (row: { to_registry: Registry }) => row.to_registry === registry;
  return {
    records: log?.transfers.length ?? 0,
    asOf: undated ? null : day,
    crops: [
      cropOf({ table: transfers, rows: sumTransfers(parts), replaces }),
      cropOf({ table: countryTransfers, rows, replaces }),
    ],
    problems: [
      ...problems,
      ...reading.problems,
      ...warnOf('counted under ZZ: codes of no country', strange, reporter),
      ...(undated ? [reporter.error(0, 'expected a past production_date', day ?? '')] : []),
    ],
  };
}

/** A part with the countries of its transfer. */
type PlacedPart = TransferPart & { readonly places: Places };

/** Of IPv4 alone: countries are not compared by what they transferred of the rest. */
function moveOf({ family, places, month, amount }: PlacedPart): Move[] {
  return family === 'ipv4' ? [{ places, year: month.slice(0, 4), addresses: Number(amount) }] : [];
}

function readTransfers(
  entries: readonly unknown[],
  today: string,
  reporter: Reporter,
): { parts: PlacedPart[]; problems: Problem[] } {
  const parts: PlacedPart[] = [];
  const leftOut: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const transfer = parseTransfer(entry);
    const outcome = 'fault' in transfer ? transfer : normaliseTransfer(transfer, today);
    if ('parts' in outcome)
      for (const part of outcome.parts) parts.push({ ...part, places: outcome.places });
    else {
      // Its number finds the transfer again; its text names organisations, which we do not publish.
      const why = 'fault' in outcome ? outcome.fault : outcome.leftOut;
      leftOut.push(reporter.warning(0, `transfer ${index + 1} left out: ${why}`));
    }
  }
  const problems = [
    ...leftOut,
    ...warnOf('counted as other: unknown types', strangeTypes(entries), reporter),
  ];
  if (leftOut.length * 10 <= entries.length) return { parts, problems };
  const found = `${leftOut.length} of ${entries.length}`;
  const broken = reporter.error(0, 'expected at most a tenth of the transfers left out', found);
  return { parts, problems: [...problems, broken] };
}

/** The words for a type that the format does not know. */
function strangeTypes(entries: readonly unknown[]): string[] {
  const words = entries.map(parseTransfer).flatMap((one) => ('type' in one ? one.type : []));
  return [...new Set(words)].filter((word) => !isKnownType(word));
}

/** One warning that names all words of a kind; none without any. */
function warnOf(message: string, words: readonly string[], reporter: Reporter): Problem[] {
  return words.length === 0 ? [] : [reporter.warning(0, message, [...words].sort().join(' '))];
}
