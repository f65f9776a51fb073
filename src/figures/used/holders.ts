import { descending, greatest, groups as groupBy, sum } from 'd3';
import { layoutBars } from '../../charts/bars/layout.ts';
import { renderBars } from '../../charts/bars/render.ts';
import { NARROW, WIDE } from '../../charts/parts/frame.ts';
import { REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import { asOf, countries, country, latestReading } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { caveatNotes, creditsFor } from '../credits.ts';
import type { FigureView } from '../figure.ts';

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

/** Holders with IPv4 and no IPv6, a figure for each registry whose file tells holders apart. */
export function holdersWithoutIpv6(text: Catalogue): FigureView[] {
  return groupBy(countedHolders(), ({ registry }) => registry).map(([registry, found]) =>
    figureOf(registry, found, text),
  );
}

/** Countries whose holders are counted, each in the file of its main registry. */
function countedHolders(): Holders[] {
  return countries().flatMap(({ alpha2, registries: [main] }) => {
    const all = latestReading('holders-ipv4', alpha2)?.value ?? 0;
    const without = latestReading(METRIC, alpha2)?.value;
    if (!main || all === 0 || without === undefined) return [];
    return [{ area: alpha2, registry: main.registry, all, without }];
  });
}

function figureOf(registry: Registry, found: readonly Holders[], text: Catalogue): FigureView {
  const words = text.used.holders;
  const name = REGISTRY_NAMES[registry];
  const [without, all] = [sum(found, (one) => one.without), sum(found, (one) => one.all)];
  const sentence = sentenceOf({ found, without, all, name }, text);
  const byHolders = [...found].sort((a, b) => descending(a.all, b.all));
  const rows = byHolders.slice(0, SHOWN).map((one) => ({
    label: text.nameOf(country(one.area)),
    value: one.without,
    words: words.bar(one),
  }));
  return {
    id: `holders-without-ipv6-${registry}`,
    title: words.title({ share: without / all, registry: name }),
    unit: words.unit({ registry: name, on: asOf(registry) ?? '' }),
    sentence,
    drawings: [NARROW, WIDE].map((frame) =>
      renderBars(layoutBars({ tone: 'warm', rows }, frame), sentence),
    ),
    notes: [words.whom({ registry: name }), ...caveatNotes(METRIC, text, [registry])],
    table: tableOf(byHolders, text),
    metrics: [METRIC],
    sources: creditsFor(METRIC, text, [registry]),
  };
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
  const top = greatest(large, (one) => one.without / one.all);
  if (!top) return words.none;
  return words.sentence({
    ...{ without, all, countries: found.length, registry: name, least: LEAST },
    top: text.inSentence(country(top.area)),
    topShare: top.without / top.all,
  });
}

function tableOf(found: readonly Holders[], text: Catalogue) {
  const { columns } = text.used.holders;
  return {
    caption: text.metrics[METRIC].name,
    head: [
      { text: columns.name, isNumber: false },
      { text: columns.all, isNumber: true },
      { text: columns.without, isNumber: true },
      { text: columns.share, isNumber: true },
    ],
    rows: found.map((one) => [
      text.nameOf(country(one.area)),
      text.full(one.all),
      text.full(one.without),
      text.percent(one.without / one.all),
    ]),
  };
}
