import type { MapData } from '../../charts/map/map-data.ts';
import { renderStill } from '../../charts/map/still.ts';
import { layoutStill } from '../../charts/map/still-layout.ts';
import type { Bin } from '../../charts/parts/bins.ts';
import { NARROW, WIDE } from '../../charts/parts/frame.ts';
import type { PolicyKind } from '../../model/activities/policies.ts';
import { addressOf } from '../../model/address.ts';
import { policiesOf } from '../../published/activities.ts';
import { edition } from '../../published/dates.ts';
import { countries, country, readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { figureAddress } from '../figure-files.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import {
  BY_STRENGTH,
  countriesWithPolicy,
  kindsOf,
  policyCounts,
  strongestOf,
} from './policy-facts.ts';

const ID = 'map-policies';

/** Steps of the scale for the kinds, far enough apart to be told from each other. */
const BIN_OF: Readonly<Record<PolicyKind, Bin>> = {
  'task force': '1',
  plan: '3',
  procurement: '4',
  mandate: '6',
};

/** Where states have a plan, a rule on purchases or a mandate for IPv6, as far as we know. */
export const policyMap: WorldFigure = {
  id: ID,
  draw(text) {
    const words = text.policies.map;
    const counts = policyCounts();
    const mandates = countriesWithPolicy().filter((code) => strongestOf(code) === 'mandate').length;
    const sentence = words.sentence({ countries: counts.countries, mandates });
    const places = countries().map((one) => ({
      code: one.alpha2,
      name: text.nameOf(one),
      href: '',
    }));
    const input = {
      ground: readPublished().baseMap,
      data: mapData(sentence, text),
      step: 0,
      places,
    };
    return {
      id: ID,
      title: words.title({ countries: counts.countries, mandates }),
      unit: words.unit({ on: edition() }),
      sentence,
      drawings: [NARROW, WIDE].map((frame) => renderStill(layoutStill(input, frame), ID, sentence)),
      notes: [words.none, words.evidence(counts), text.boundaries.short],
      table: tableOf(text),
      metrics: [],
      sources: [{ text: words.source, href: `${addressOf('policies/')}#countries` }],
    };
  },
};

function mapData(sentence: string, text: Catalogue): MapData {
  const words = text.policies;
  const areas = countriesWithPolicy().map((code) => {
    const strongest = strongestOf(code);
    const bin: Bin = strongest ? BIN_OF[strongest] : 'none';
    return [code, { bins: [bin], values: [words.kindsOf(kindsOf(code))], ranks: [null] }] as const;
  });
  return {
    ...{ metric: ID, hue: 'cool', unit: words.map.unit({ on: edition() }), column: '' },
    ...{ detail: '{value}', detailNone: words.map.noneShort, noData: words.map.noneShort },
    legend: [
      ...BY_STRENGTH.map((kind) => ({ bin: BIN_OF[kind], words: words.kinds[kind] })),
      { bin: 'none', words: words.map.noneShort },
    ],
    steps: [
      { date: edition(), label: text.date(edition()), title: ID, sentence, of: areas.length },
    ],
    areas: Object.fromEntries(areas),
    credits: [],
    page: figureAddress(ID),
  };
}

function tableOf(text: Catalogue): FigureTable {
  const { columns, map, kindsOf: say } = text.policies;
  return {
    caption: map.unit({ on: edition() }),
    head: [
      nameColumn('country', columns.country),
      nameColumn('kinds', columns.kinds),
      numberColumn('policies', columns.count),
    ],
    rows: countriesWithPolicy()
      .sort((a, b) => text.nameOf(country(a)).localeCompare(text.nameOf(country(b)), 'en'))
      .map((code) => [
        countryCell(code, text),
        say(kindsOf(code)),
        amountCell(policiesOf(code).length, text.full, text),
      ]),
  };
}
