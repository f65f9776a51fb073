import { drawStill } from '../../charts/map/still.ts';
import type { StillInput } from '../../charts/map/still-layout.ts';
import type { Bin } from '../../charts/parts/bins.ts';
import { POLICY_KINDS, type PolicyKind } from '../../model/activities/policies.ts';
import { addressOf } from '../../model/address.ts';
import { policiesOf } from '../../published/activities.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { editionDay } from '../../published/dates.ts';
import type { Published } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { signsIn } from '../../text/signs.ts';
import { areaName } from '../area-names.ts';
import { notesUnderMap } from '../area-notes.ts';
import { compareIn, compareNames } from '../by-name.ts';
import { COUNTRY, column, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Figure, Words, World } from '../figure.ts';
import { tellTable } from '../tell-table.ts';
import {
  BY_STRENGTH,
  countriesWithPolicy,
  kindsOf,
  type PolicyCounts,
  policyCounts,
  strongestOf,
} from './policy-facts.ts';

const ID = 'map-policies';

/** Where our own table of policies stands. */
const TABLE = `${addressOf('policies/')}#countries`;

/** Steps of the scale for the kinds, far enough apart to be told from each other. */
const BIN_OF: Readonly<Record<PolicyKind, Bin>> = {
  'task force': '1',
  plan: '3',
  procurement: '4',
  mandate: '6',
};

/** What our table knows of the policies of countries, as of the edition. */
interface PolicyMapFacts extends Facts {
  readonly on: string;
  readonly counts: PolicyCounts;
  /** The kinds of each country that has an entry, by code. */
  readonly kinds: ReadonlyMap<string, readonly PolicyKind[]>;
  /** Every country and territory. */
  readonly areas: readonly string[];
  readonly ground: Published['baseMap'];
}

/** Where states have a plan, a rule on purchases or a mandate for IPv6, as far as we know. */
export const policyMap: Figure<PolicyMapFacts, World> = {
  id: ID,
  facts: factsOf,
  tell: wordsOf,
  draw: (facts, { sentence }, text) => ({
    drawings: drawStill(inputOf(facts, text), ID, sentence),
  }),
};

function factsOf(data: Data): PolicyMapFacts | null {
  // Files list countries by their English names.
  const countries = countriesWithPolicy(data).toSorted((a, b) =>
    compareNames(a.name_en, b.name_en),
  );
  const codes = codesOf(countries);
  if (codes.length === 0) return null;
  const on = editionDay(data);
  const kinds = new Map(codes.map((code) => [code, kindsOf(data, code)]));
  return {
    ...{ metrics: [], origins: [TABLE], caveats: [] },
    table: {
      columns: [COUNTRY, column('kinds', 'term'), numbers('policies')],
      rows: [...kinds].map(([area, found]) => ({
        ...{ area, date: on, origins: [TABLE] },
        values: { kinds: termOf(found), policies: policiesOf(data, area).length },
      })),
    },
    ...{ on, counts: policyCounts(data), kinds },
    ...{ areas: codesOf(data.countries), ground: data.published.baseMap },
  };
}

/** Kinds as one value: their ids, joined by `; `. */
function termOf(kinds: readonly PolicyKind[]): string {
  return kinds.map(idOf).join('; ');
}

function idOf(kind: PolicyKind): string {
  return kind.replaceAll(' ', '-');
}

function wordsOf({ on, counts, table }: PolicyMapFacts, text: Catalogue): Words {
  const { columns: heads, map, kindsOf: said } = text.policies;
  const columns = { country: heads.country, kinds: map.kindIds, policies: heads.count };
  const unit = map.unit({ on });
  const shown = { ...columns, kinds: heads.kinds };
  const nameOf = ({ area }: FactRow) => areaName(area ?? '', text);
  const rows = table.rows.toSorted((a, b) => compareIn(text)(nameOf(a), nameOf(b)));
  const say = {
    kinds: (ids: string | number) =>
      said(POLICY_KINDS.filter((kind) => String(ids).split('; ').includes(idOf(kind)))),
  };
  return {
    title: map.title(counts),
    unit,
    sentence: map.sentence(counts),
    notes: [map.none, map.evidence(counts), ...notesUnderMap(text)],
    columns,
    table: tellTable(table, { caption: unit, columns: shown, rows, say }, text),
    documents: { [TABLE]: { text: map.source } },
  };
}

/** Every country by the strongest kind of policy it is known to have. */
function inputOf({ kinds, areas, ground }: PolicyMapFacts, text: Catalogue): StillInput {
  const { kinds: names, kindsOf: said, map } = text.policies;
  return {
    ...{ ground, hue: 'cool', language: text.language, colon: signsIn(text.language).colon },
    legend: [
      ...BY_STRENGTH.map((kind) => ({ bin: BIN_OF[kind], words: names[kind] })),
      { bin: 'none', words: map.noneShort },
    ],
    places: areas.map((code) => {
      const found = kinds.get(code) ?? [];
      const strongest = strongestOf(found);
      return {
        ...{ code, name: areaName(code, text), bin: strongest ? BIN_OF[strongest] : 'none' },
        value: strongest ? said(found) : map.noneShort,
      };
    }),
  };
}
