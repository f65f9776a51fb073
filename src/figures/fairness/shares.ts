import { descending, sum } from 'd3';
import { drawPairs, drawPairsOnCard } from '../../charts/pairs/render.ts';
import { gini } from '../../metrics/parts/gini.ts';
import type { AreaId } from '../../model/area.ts';
import { areaOf, type GroupId } from '../../model/group.ts';
import { REGIONS } from '../../model/region.ts';
import { REGISTRIES } from '../../model/registry.ts';
import { UN_GROUPS } from '../../model/un-group.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { membersOf } from '../../published/groups.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, spanning } from '../counted.ts';
import { column, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { findSupply, perPersonOf, type Supplied, type SupplyInBrief } from './supplied.ts';

const METRIC = 'ipv4-per-person';

const COLUMNS = [
  column('group', 'term'),
  numbers('countries'),
  numbers('share_of_people', 'share'),
  numbers('share_of_addresses', 'share'),
  numbers('ipv4_addresses_per_person', 'addresses-per-person'),
  numbers('gini', 'index'),
];

/** How many are named of those that a reader may think are among the four groups. */
const NAMED = 6;

/** A group's share of the people and of the addresses of all countries that have both figures. */
export interface GroupShare {
  readonly id: GroupId;
  readonly members: readonly Supplied[];
  readonly people: number;
  readonly addresses: number;
}

interface SharesFacts extends Facts {
  readonly on: string;
  readonly regions: readonly GroupShare[];
  readonly groups: readonly GroupShare[];
  readonly registries: readonly GroupShare[];
  readonly developing: GroupShare;
  /** Large ones that are in none of the four groups. */
  readonly outside: readonly AreaId[];
}

/** Share of people beside share of addresses, by region and by group. */
export const ipv4Shares: Figure<SharesFacts, World> = {
  id: 'ipv4-shares',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

/** The shares of a group at the supply's month; `null` when none of its members has both figures. */
export function shareOf(data: Data, id: GroupId, brief: SupplyInBrief): GroupShare | null {
  const ids = new Set(codesOf(membersOf(id, brief.on, data)));
  const members = brief.countries.filter(({ country }) => ids.has(country.alpha2));
  if (members.length === 0) return null;
  const people = (list: readonly Supplied[]) => sum(list, (one) => one.people);
  const amount = (list: readonly Supplied[]) => sum(list, (one) => one.amount);
  return {
    id,
    members,
    people: people(members) / people(brief.countries),
    addresses: amount(members) / amount(brief.countries),
  };
}

/**
 * Countries and territories in none of the four groups that Resolution 64 names, of which a reader may think otherwise:
 * those with most people among all that have fewer addresses for each person than the world.
 */
export function outsideGroups(data: Data, brief: SupplyInBrief): AreaId[] {
  const members = new Set(codesOf(membersOf('developing', brief.on, data)));
  const world = perPersonOf(brief.countries);
  return brief.countries
    .filter(({ country, perPerson }) => perPerson < world && !members.has(country.alpha2))
    .sort((a, b) => descending(a.people, b.people))
    .slice(0, NAMED)
    .map(({ country }) => country.alpha2);
}

function factsOf(data: Data): SharesFacts | null {
  const brief = findSupply(data);
  const developing = brief && shareOf(data, 'developing', brief);
  if (!developing) return null;
  const { on } = brief;
  const sharesOf = (ids: readonly GroupId[]) => ids.flatMap((id) => shareOf(data, id, brief) ?? []);
  const [regions, groups, registries] = [
    sharesOf(Object.keys(REGIONS) as GroupId[]),
    sharesOf(UN_GROUPS),
    sharesOf(REGISTRIES),
  ];
  const rows = [...regions, ...groups, ...registries].map((share) => rowOf(data, share, on));
  return {
    ...restsOn(data, [METRIC]),
    table: { columns: COLUMNS, rows },
    ...{ on, regions, groups, registries, developing, outside: outsideGroups(data, brief) },
  };
}

function rowOf(data: Data, { id, members, people, addresses }: GroupShare, date: string): FactRow {
  const counted = members.map(({ country }) =>
    countedBy(data, [METRIC], { area: country.alpha2, date }),
  );
  return {
    area: id,
    ...spanning(counted),
    values: {
      ...{ group: id, countries: members.length },
      ...{ share_of_people: people, share_of_addresses: addresses },
      ...{ ipv4_addresses_per_person: perPersonOf(members), gini: giniOf(members) },
    },
  };
}

/** How unequal the members are; `null` where there is nothing to share among them. */
function giniOf(members: readonly Supplied[]): number | null {
  return members.some(({ amount }) => amount > 0) ? gini(members) : null;
}

function wordsOf(facts: SharesFacts, text: Catalogue): Words {
  const { on, developing, outside } = facts;
  const { columns: heads, ...words } = text.fairness.shares;
  const columns = {
    ...{ group: heads.group, countries: heads.countries, share_of_people: heads.people },
    ...{ share_of_addresses: heads.addresses, ipv4_addresses_per_person: heads.perPerson },
    gini: heads.gini,
  };
  const say = { group: (id: number | string) => words.names[id as GroupId] };
  const unit = words.unit({ on });
  return {
    title: words.title(developing),
    unit,
    sentence: words.sentence({ regions: ratiosOf(facts) }),
    notes: [words.note({ outside }), ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: unit, columns, say }, text),
  };
}

/** How many times its share of people each region's share of addresses is, the largest first. */
function ratiosOf({ regions }: SharesFacts) {
  return regions
    .map(({ id, people, addresses }) => ({ area: areaOf(id), ratio: addresses / people }))
    .sort((a, b) => descending(a.ratio, b.ratio));
}

function pictureOf(facts: SharesFacts, { sentence }: Words, text: Catalogue): Picture {
  const { sections, hollow, full, ...words } = text.fairness.shares;
  const sectionOf = (label: string, shares: readonly GroupShare[]) => ({
    label,
    rows: shares.map((share) => ({
      ...{ label: words.names[share.id], words: words.row(share) },
      ...{ hollow: share.people, full: share.addresses },
    })),
  });
  const input = {
    language: text.language,
    tone: 'warm' as const,
    ...{ hollow, full },
    sections: [
      sectionOf(sections.regions, facts.regions),
      sectionOf(sections.groups, facts.groups),
      sectionOf(sections.registries, facts.registries),
    ],
    say: text.ticked.share,
  };
  return { drawings: drawPairs(input, sentence), card: drawPairsOnCard(input, sentence) };
}
