import { descending, sum } from 'd3';
import { drawBars } from '../../charts/bars/render.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { column, type Facts, numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';

const METRIC = 'ipv4-administered';
/** Addresses in a /8. */
const BLOCK = 2 ** 24;

const COLUMNS = [
  column('registry', 'area'),
  numbers('slash8s'),
  numbers('ipv4_addresses', 'addresses'),
];

/** A registry and its /8s. */
interface Administered {
  readonly registry: Registry;
  readonly blocks: number;
}

interface AdministeredFacts extends Facts {
  /** All five, those with most first. */
  readonly registries: readonly Administered[];
  readonly top: Administered;
  readonly low: Administered;
  /** The /8s of all of them. */
  readonly all: number;
  /** Day of IANA's list. */
  readonly on: string;
}

/** How many /8s each registry administers. */
export const ipv4Administered: Figure<AdministeredFacts, World> = {
  id: METRIC,
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): AdministeredFacts | null {
  const readings = REGISTRIES.flatMap((registry) => {
    const reading = data.latestReading(METRIC, registry);
    return reading ? [{ registry, on: reading.date, blocks: reading.value / BLOCK }] : [];
  }).sort((a, b) => descending(a.blocks, b.blocks));
  const [top, low] = [readings[0], readings.at(-1)];
  // Who has fewest is told only where all are known.
  if (!top || !low || readings.length < REGISTRIES.length) return null;
  const rows = readings.map(({ registry, blocks }) => ({
    area: registry,
    ...countedBy(data, [METRIC], { area: registry }),
    values: { slash8s: blocks, ipv4_addresses: blocks * BLOCK },
  }));
  return {
    ...restsOn(data, [METRIC]),
    table: { columns: COLUMNS, rows },
    ...{ registries: readings, top, low, on: top.on, all: sum(readings, ({ blocks }) => blocks) },
  };
}

function wordsOf(facts: AdministeredFacts, text: Catalogue): Words {
  const { registries, top, low, all, on } = facts;
  const { columns: heads, ...words } = text.ipv4.administered;
  const { name, note } = text.metrics[METRIC];
  const having = (blocks: number) =>
    registries.filter((one) => one.blocks === blocks).map((one) => one.registry);
  const { registry, blocks, addresses } = heads;
  const columns = { registry, slash8s: blocks, ipv4_addresses: addresses };
  return {
    title: words.title({ top: having(top.blocks), blocks: top.blocks, all }),
    unit: words.unit({ on }),
    sentence: words.sentence({
      ...{ top: having(top.blocks), topShare: top.blocks / all },
      ...{ low: having(low.blocks), lowBlocks: low.blocks, lowShare: low.blocks / all },
    }),
    notes: [note, ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: name, columns }, text),
  };
}

function pictureOf(
  { registries, all }: AdministeredFacts,
  { sentence }: Words,
  text: Catalogue,
): Picture {
  const words = text.ipv4.administered;
  const rows = registries.map(({ registry, blocks }) => ({
    label: REGISTRY_NAMES[registry],
    value: blocks,
    words: words.row({ blocks, share: blocks / all }),
  }));
  return { drawings: drawBars({ tone: 'warm', rows, language: text.language }, sentence) };
}
