import { drawStill } from '../../charts/map/still.ts';
import type { StillInput } from '../../charts/map/still-layout.ts';
import type { Bin } from '../../charts/parts/bins.ts';
import type { PolicyKind } from '../../model/activities/policies.ts';
import { addressOf } from '../../model/address.ts';
import { policiesOf } from '../../published/activities.ts';
import { editionDay } from '../../published/dates.ts';
import { countries, country, readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { byName } from '../by-name.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
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
    const sentence = words.sentence(counts);
    return {
      title: words.title(counts),
      unit: words.unit({ on: editionDay() }),
      sentence,
      drawings: drawStill(inputOf(text), ID, sentence),
      notes: [words.none, words.evidence(counts), text.boundaries.short],
      table: tableOf(text),
      metrics: [],
      sources: [{ text: words.source, href: `${addressOf('policies/')}#countries` }],
    };
  },
};

/** Every country by the strongest kind of policy it is known to have. */
function inputOf(text: Catalogue): StillInput {
  const { kinds, kindsOf: say, map } = text.policies;
  return {
    ground: readPublished().baseMap,
    hue: 'cool',
    legend: [
      ...BY_STRENGTH.map((kind) => ({ bin: BIN_OF[kind], words: kinds[kind] })),
      { bin: 'none', words: map.noneShort },
    ],
    places: countries().map((one) => {
      const strongest = strongestOf(one.alpha2);
      return {
        code: one.alpha2,
        name: text.nameOf(one),
        bin: strongest ? BIN_OF[strongest] : 'none',
        value: strongest ? say(kindsOf(one.alpha2)) : map.noneShort,
      };
    }),
  };
}

function tableOf(text: Catalogue): FigureTable {
  const { columns, map, kindsOf: say } = text.policies;
  return {
    caption: map.unit({ on: editionDay() }),
    head: [
      nameColumn('country', columns.country),
      nameColumn('kinds', columns.kinds),
      numberColumn('policies', columns.count),
    ],
    rows: countriesWithPolicy()
      .map(country)
      .sort(byName(text))
      .map(({ alpha2: code }) => [
        countryCell(code, text),
        say(kindsOf(code)),
        amountCell(policiesOf(code).length, text.full, text),
      ]),
  };
}
