import { descending, group as groupBy, max, sum } from 'd3';
import { drawBars } from '../../charts/bars/render.ts';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import { asOf, countries, country, latestReading } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';

const METRIC = 'holders-ipv4-only';
const SHOWN = 10;
/** Fewer holders than this make no share worth comparing. */
const LEAST = 20;

/** Holders of IPv4 in a country, and how many of them have no IPv6. */
interface Holders {
  readonly area: string;
  readonly registry: Registry;
  readonly all: number;
  readonly without: number;
}

/** Holders with IPv4 and no IPv6, a figure for each registry; none where its file tells no holders apart. */
export const HOLDERS_FIGURES: readonly WorldFigure[] = REGISTRIES.map((registry) => ({
  id: `holders-without-ipv6-${registry}`,
  draw: (text) => {
    const counted = groupBy(countedHolders(), (one) => one.registry);
    return viewOf(registry, counted, text);
  },
}));

/** Countries whose holders are counted, each in the file of its main registry. */
function countedHolders(): Holders[] {
  return countries().flatMap(({ alpha2, registries: [main] }) => {
    const all = latestReading('holders-ipv4', alpha2)?.value ?? 0;
    const without = latestReading(METRIC, alpha2)?.value;
    if (!main || all === 0 || without === undefined) return [];
    return [{ area: alpha2, registry: main.registry, all, without }];
  });
}

type Counted = ReadonlyMap<Registry, readonly Holders[]>;

function viewOf(registry: Registry, counted: Counted, text: Catalogue): DrawnFigure | null {
  const words = text.used.holders;
  const name = REGISTRY_NAMES[registry];
  const found = counted.get(registry);
  if (!found) return null;
  const [without, all] = [sum(found, (one) => one.without), sum(found, (one) => one.all)];
  const sentence = sentenceOf({ found, without, all, name }, text);
  const byHolders = [...found].sort((a, b) => descending(a.all, b.all));
  return {
    ...restingOn(METRIC, text, {
      notes: [words.whom({ registry: name, isOnly: counted.size === 1 })],
      only: [registry],
    }),
    title: words.title({ share: without / all, registry: name }),
    unit: words.unit({ registry: name, on: asOf(registry) ?? '' }),
    sentence,
    drawings: drawings(byHolders, sentence, text),
    table: tableOf(byHolders, name, text),
  };
}

function drawings(found: readonly Holders[], sentence: string, text: Catalogue): Drawing[] {
  const rows = found.slice(0, SHOWN).map((one) => ({
    label: text.nameOf(country(one.area)),
    value: one.without,
    words: text.used.holders.bar(one),
  }));
  return drawBars({ tone: 'warm', rows }, sentence);
}

interface Totals {
  readonly found: readonly Holders[];
  readonly without: number;
  readonly all: number;
  readonly name: string;
}

function sentenceOf({ found, without, all, name }: Totals, text: Catalogue): string {
  const words = text.used.holders;
  const large = found.filter((one) => one.all >= LEAST);
  const share = max(large, (one) => one.without / one.all);
  const names = large
    .filter((one) => one.without / one.all === share)
    .map((one) => text.inSentence(country(one.area)));
  return words.sentence({
    ...{ without, all, countries: found.length, registry: name, least: LEAST },
    top: share === undefined ? null : { names, share },
  });
}

function tableOf(found: readonly Holders[], registry: string, text: Catalogue): FigureTable {
  const { columns } = text.used.holders;
  return {
    caption: text.used.holders.caption({ registry, name: text.metrics[METRIC].name }),
    head: [
      nameColumn('country', columns.name),
      numberColumn('holders_with_ipv4', columns.all, 'holders'),
      numberColumn('holders_without_ipv6', columns.without, 'holders'),
      numberColumn('share', columns.share, 'share'),
    ],
    rows: found.map((one) => [
      countryCell(one.area, text),
      amountCell(one.all, text.full, text),
      amountCell(one.without, text.full, text),
      amountCell(one.without / one.all, text.percent, text),
    ]),
  };
}
