import { sum } from 'd3';
import { drawPairs, drawPairsOnCard } from '../../charts/pairs/render.ts';
import { gini } from '../../metrics/parts/gini.ts';
import { type GroupId, UN_GROUPS } from '../../model/group.ts';
import { REGIONS } from '../../model/region.ts';
import { REGISTRIES } from '../../model/registry.ts';
import { membersOf } from '../../published/groups.ts';
import { codesOf, country } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';
import { findSupply, perPersonOf, type Supplied, type SupplyInBrief, supply } from './supplied.ts';

const METRIC = 'ipv4-per-person';

/** A group's share of the people and of the addresses of all countries that have both figures. */
export interface GroupShare {
  readonly id: GroupId;
  readonly members: readonly Supplied[];
  readonly people: number;
  readonly addresses: number;
}

/** The shares of a group at the supply's month; `null` when none of its members has both figures. */
export function shareOf(id: GroupId, brief: SupplyInBrief): GroupShare | null {
  const ids = new Set(codesOf(membersOf(id, brief.on)));
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

/** Share of people beside share of addresses, by region and by group. */
export const ipv4Shares: WorldFigure = {
  id: 'ipv4-shares',
  draw(text) {
    const words = text.fairness.shares;
    const brief = findSupply();
    if (brief === null) return null;
    const sharesOf = (ids: readonly GroupId[]) => ids.flatMap((id) => shareOf(id, brief) ?? []);
    const regions = sharesOf(Object.keys(REGIONS) as GroupId[]);
    const sections = [
      { label: words.sections.regions, shares: regions },
      { label: words.sections.groups, shares: sharesOf(UN_GROUPS) },
      { label: words.sections.registries, shares: sharesOf(REGISTRIES) },
    ];
    const developing = shareOf('developing', brief);
    if (!developing) return null;
    const sentence = words.sentence({
      regions: regions
        .map(({ id, people, addresses }) => ({ name: nameOf(id, text), ratio: addresses / people }))
        .sort((a, b) => b.ratio - a.ratio),
    });
    const input = {
      tone: 'warm' as const,
      hollow: words.hollow,
      full: words.full,
      sections: sections.map(({ label, shares }) => ({
        label,
        rows: shares.map((share) => ({
          label: nameOf(share.id, text),
          hollow: share.people,
          full: share.addresses,
          words: words.row(share),
        })),
      })),
      say: text.ticked.share,
    };
    return {
      title: words.title(developing),
      unit: words.unit({ on: brief.on }),
      sentence,
      drawings: drawPairs(input, sentence),
      card: drawPairsOnCard(input, sentence),
      table: tableOf(
        sections.flatMap(({ shares }) => shares),
        words.unit({ on: brief.on }),
        text,
      ),
      ...restingOn(METRIC, text, { notes: [words.note({ examples: examples(text) })] }),
    };
  },
};

/** Economies that the note names: large ones, of which a reader may think that they are among the four groups. */
const NAMED = ['BR', 'CN', 'IN'];

/** Those of them that are in none of the four groups. */
function examples(text: Catalogue): string[] {
  const members = new Set(codesOf(membersOf('developing', supply().on)));
  return NAMED.filter((code) => !members.has(code)).map((code) => text.inSentence(country(code)));
}

function nameOf(id: GroupId, text: Catalogue): string {
  return text.fairness.shares.names[id];
}

function tableOf(shares: readonly GroupShare[], caption: string, text: Catalogue): FigureTable {
  const { columns } = text.fairness.shares;
  return {
    caption,
    head: [
      nameColumn('group', columns.group),
      numberColumn('countries', columns.countries),
      numberColumn('share_of_people', columns.people, 'share'),
      numberColumn('share_of_addresses', columns.addresses, 'share'),
      numberColumn('ipv4_addresses_per_person', columns.perPerson, 'addresses-per-person'),
      numberColumn('gini', columns.gini, 'index'),
    ],
    rows: shares.map(({ id, members, people, addresses }) => [
      nameOf(id, text),
      amountCell(members.length, text.full, text),
      amountCell(people, text.written.share, text),
      amountCell(addresses, text.written.share, text),
      amountCell(perPersonOf(members), text.written['addresses-per-person'], text),
      amountCell(gini(members), text.written.index, text),
    ]),
  };
}
