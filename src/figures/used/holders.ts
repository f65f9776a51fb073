import { descending, max, sum } from 'd3';
import { drawBars } from '../../charts/bars/render.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import { COUNTRY, type Facts, type FactTable, numbers } from '../facts.ts';
import type { Figure, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';

const METRIC = 'holders-ipv4-only';
const SHOWN = 10;
/** Fewer holders than this make no share worth comparing. */
const LEAST = 20;

/** Holders of IPv4 in a country, and how many of them have no IPv6, as of the day of its main registry's file. */
interface Holders {
  readonly area: string;
  readonly registry: Registry;
  readonly on: string;
  readonly all: number;
  readonly without: number;
}

/** Holders in the countries of a registry, those with most first. */
interface HoldersFacts extends Facts {
  readonly registry: Registry;
  readonly on: string | null;
  /** True where no other registry's file tells holders apart. */
  readonly isOnly: boolean;
  readonly counted: readonly Holders[];
  readonly all: number;
  readonly without: number;
  /** The countries with the largest share among those with holders enough; `null` where none has. */
  readonly top: { readonly areas: readonly string[]; readonly share: number } | null;
}

/** Holders with IPv4 and no IPv6, a figure for each registry; none where its file tells no holders apart. */
export const HOLDERS_FIGURES: readonly Figure<HoldersFacts, World>[] = REGISTRIES.map(
  (registry) => ({
    id: `holders-without-ipv6-${registry}`,
    facts: (data) => factsOf(data, registry),
    tell: wordsOf,
    draw: ({ counted }, { sentence }, text) => {
      const rows = counted.slice(0, SHOWN).map((one) => ({
        label: areaName(one.area, text),
        value: one.without,
        words: text.used.holders.bar(one),
      }));
      return { drawings: drawBars({ tone: 'warm', rows, language: text.language }, sentence) };
    },
  }),
);

function factsOf(data: Data, registry: Registry): HoldersFacts | null {
  const everywhere = data.countries.flatMap((country) => countedIn(data, country));
  const counted = everywhere
    .filter((one) => one.registry === registry)
    .sort((a, b) => descending(a.all, b.all));
  if (counted.length === 0) return null;
  return {
    ...restsOn(data, [METRIC], [registry]),
    ...{ table: tableOf(counted), registry, on: data.asOf(registry), counted },
    isOnly: everywhere.length === counted.length,
    all: sum(counted, ({ all }) => all),
    without: sum(counted, ({ without }) => without),
    top: topOf(counted),
  };
}

/** A country's holders in the file of its main registry; nothing where that does not count them. */
function countedIn(data: Data, country: PublishedCountry): Holders[] {
  const [main] = country.registries;
  const all = data.latestReading('holders-ipv4', country.alpha2)?.value ?? 0;
  const without = data.latestReading(METRIC, country.alpha2);
  if (!main || all === 0 || without === null) return [];
  const { date: on, value } = without;
  return [{ area: country.alpha2, registry: main.registry, on, all, without: value }];
}

function topOf(counted: readonly Holders[]): HoldersFacts['top'] {
  const large = counted.filter(({ all }) => all >= LEAST);
  const share = max(large, shareOf);
  if (share === undefined) return null;
  const areas = large.filter((one) => shareOf(one) === share).map(({ area }) => area);
  return { areas, share };
}

function shareOf({ all, without }: Holders): number {
  return without / all;
}

function tableOf(counted: readonly Holders[]): FactTable {
  return {
    columns: [
      COUNTRY,
      ...[numbers('holders_with_ipv4', 'holders'), numbers('holders_without_ipv6', 'holders')],
      numbers('share', 'share'),
    ],
    rows: counted.map((one) => ({
      ...{ area: one.area, date: one.on, origins: [one.registry] },
      values: {
        ...{ holders_with_ipv4: one.all, holders_without_ipv6: one.without },
        share: shareOf(one),
      },
    })),
  };
}

function wordsOf(facts: HoldersFacts, text: Catalogue): Words {
  const { registry, on, isOnly, all, without, table } = facts;
  const words = text.used.holders;
  const { columns: heads } = words;
  const columns = {
    ...{ country: heads.name, holders_with_ipv4: heads.all, holders_without_ipv6: heads.without },
    share: heads.share,
  };
  const caption = words.caption(registry);
  const say = { share: (value: number | string) => text.percent(Number(value)) };
  return {
    title: words.title({ share: without / all, registry, on: on ?? '' }),
    unit: words.unit({ registry, on: on ?? '' }),
    sentence: sentenceOf(facts, text),
    notes: [words.whom({ registry, isOnly }), ...caveatWords(facts, text)],
    columns,
    table: tellTable(table, { caption, columns, say }, text),
  };
}

function sentenceOf({ registry, all, without, counted, top }: HoldersFacts, text: Catalogue) {
  return text.used.holders.sentence({
    ...{
      without,
      all,
      countries: counted.length,
      registry,
      least: LEAST,
    },
    top,
  });
}
