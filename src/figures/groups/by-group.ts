import { ascending, median } from 'd3';
import type { StripInput } from '../../charts/strip/layout.ts';
import { drawStrip } from '../../charts/strip/render.ts';
import { newestOf, newestValues } from '../../published/dates.ts';
import { type GroupId, membersOf, UN_GROUPS } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries, country } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { membershipMonth } from './group-facts.ts';

const METRIC = 'ipv6-users-google';

/** A group's members with a share of users, and the median among them. */
interface Row {
  readonly name: string;
  readonly inSentence: string;
  readonly values: ReadonlyMap<string, number>;
  readonly median: number;
}

/** Users on IPv6 in every member of the United Nations' groups, and in all countries. */
export const ipv6UsersByGroup: WorldFigure = {
  id: 'ipv6-users-by-group',
  draw(text) {
    const rows = groupRows(text);
    const { lowest, highest, world } = facts(text);
    const words = text.groups.byGroup;
    const on = newestOf(METRIC);
    const sentence = words.sentence({
      on,
      lowest: lowest.inSentence,
      low: lowest.median,
      highest: highest.inSentence,
      high: highest.median,
      world: world.median,
    });
    const input: StripInput = {
      tone: 'cool',
      scale: 'linear',
      highlight: null,
      say: text.ticked.share,
      rows: [...rows, world].map((row) => stripRow(row, text)),
    };
    const { name } = text.metrics[METRIC];
    return {
      title: words.headline({ low: lowest.median, lowest: lowest.inSentence, world: world.median }),
      unit: text.worldFigures.strip.unit(`${name}, ${text.date(on)}`),
      sentence,
      drawings: drawStrip(input, sentence),
      table: tableOf([...rows, world], text),
      ...restingOn(METRIC, text, { notes: [text.groups.overlap] }),
    };
  },
};

/** The medians; downloads carry every country drawn. */
function tableOf(rows: readonly Row[], text: Catalogue): FigureTable {
  const { name, unit } = text.metrics[METRIC];
  const group = nameColumn('group', text.groups.columns.group);
  const { medianColumn, countColumn } = text.worldFigures.strip;
  return {
    caption: `${name}, ${text.date(newestOf(METRIC))}`,
    head: [
      group,
      numberColumn('median', medianColumn, 'share'),
      numberColumn('countries_with_data', countColumn),
    ],
    rows: rows.map((row) => [
      row.name,
      amountCell(row.median, text.written.share, text),
      amountCell(row.values.size, text.full, text),
    ]),
    data: () => ({
      head: [
        group,
        nameColumn('country', text.worldMap.country),
        numberColumn('share_of_users', unit, 'share'),
      ],
      rows: rows.flatMap((row) =>
        [...row.values].map(([id, value]) => [
          row.name,
          countryCell(id, text),
          amountCell(value, text.written.share, text),
        ]),
      ),
    }),
  };
}

/** The group whose median member is lowest against the world's: what the page's headline says. */
export function lowestGroup(text: Catalogue): { group: string; value: number; world: number } {
  const { lowest, world } = facts(text);
  return { group: lowest.inSentence, value: lowest.median, world: world.median };
}

function facts(text: Catalogue): { lowest: Row; highest: Row; world: Row } {
  const rows = groupRows(text).sort((a, b) => ascending(a.median, b.median));
  const [lowest, highest] = [rows[0], rows.at(-1)];
  if (!lowest || !highest) throw new Error(`${METRIC} has no group with data`);
  const world = text.groups.strips.world;
  return { lowest, highest, world: rowOf({ name: world, inSentence: world }, countries()) };
}

function groupRows(text: Catalogue): Row[] {
  return UN_GROUPS.map((group: GroupId) => {
    const words = text.groups.all[group];
    const names = { name: text.groups.name(words), inSentence: words.short };
    return rowOf(names, membersOf(group, membershipMonth()));
  });
}

function rowOf(
  names: { name: string; inSentence: string },
  members: readonly PublishedCountry[],
): Row {
  const values = newestValues(METRIC, members);
  return { ...names, values, median: median(values.values()) ?? 0 };
}

function stripRow({ name, values, median: middle }: Row, text: Catalogue) {
  return {
    label: name,
    summary: text.worldFigures.strip.median(text.ticked.share(middle)),
    median: middle,
    dots: [...values].map(([id, value]) => ({ id, value, label: text.nameOf(country(id)) })),
  };
}
