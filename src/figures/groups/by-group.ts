import { ascending } from 'd3';
import type { GroupId } from '../../model/group.ts';
import { UN_GROUPS } from '../../model/un-group.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate, newestValues } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { column } from '../facts.ts';
import type { Figure, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import {
  drawStripRows,
  drawStripRowsOnCard,
  EVERYONE,
  type StripFacts,
  type StripRow,
  stripCaption,
  stripRow,
} from '../strips/strip.ts';
import { mediansTable, stripColumns, stripTable } from '../strips/strip-table.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { groupMembers } from './group-facts.ts';

const METRIC = 'ipv6-users-google';
const GROUP = column('group', 'term');

/** A group and the median among its members. */
interface GroupMedian {
  readonly group: GroupId;
  readonly median: number;
}

/** The groups of the United Nations, those with the lowest and the highest median, and the median of all countries. */
interface ByGroupFacts extends StripFacts {
  readonly lowest: GroupMedian;
  readonly highest: GroupMedian;
  readonly world: number;
}

/** Users on IPv6 in every member of the United Nations' groups, and in all countries. */
export const ipv6UsersByGroup: Figure<ByGroupFacts, World> = {
  id: 'ipv6-users-by-group',
  facts: byGroup,
  tell: wordsOf,
  draw({ strip }, { sentence }, text) {
    const how = { text, nameOf: (id: string) => rowName(id, text) };
    return {
      drawings: drawStripRows(strip, sentence, how),
      card: drawStripRowsOnCard(strip, sentence, how),
    };
  },
};

function byGroup(data: Data): ByGroupFacts | null {
  const on = newestReadingDate(METRIC, data);
  const groups = groupRows(data);
  const sorted = [...groups].sort((a, b) => ascending(a.median, b.median));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (on === null || !lowest || !highest) return null;
  const world = stripRow(EVERYONE, newestValues(METRIC, data.countries, data));
  const { unit } = data.measure(METRIC);
  const strip = { metric: METRIC, unit, on, rows: [...groups, world] } as const;
  const table = stripTable(data, strip, GROUP);
  return {
    ...restsOn(data, [METRIC]),
    ...{ table, summary: mediansTable(strip, GROUP, table), strip },
    lowest: { group: lowest.id, median: lowest.median },
    highest: { group: highest.id, median: highest.median },
    world: world.median,
  };
}

/** The groups of which a member has data. */
function groupRows(data: Data): (StripRow & { readonly id: GroupId })[] {
  return UN_GROUPS.flatMap((group) => {
    const values = newestValues(METRIC, groupMembers(data, group), data);
    return values.size === 0 ? [] : [{ ...stripRow(group, values), id: group }];
  });
}

function wordsOf(facts: ByGroupFacts, text: Catalogue): Words {
  const { strip, table, summary = table, lowest, highest, world } = facts;
  const words = text.groups.byGroup;
  const columns = stripColumns(strip, { group: text.groups.columns.group }, text);
  const caption = stripCaption(strip, text);
  const say = { group: (id: number | string) => rowName(String(id), text) };
  return {
    title: words.headline({ low: lowest.median, lowest: lowest.group, world }),
    unit: text.worldFigures.strip.unit(caption),
    sentence: words.sentence({
      ...{ on: strip.on, lowest: lowest.group, low: lowest.median, world },
      ...{ highest: highest.group, high: highest.median },
    }),
    notes: [text.groups.overlap, ...caveatWords(facts, text)],
    columns,
    table: tellTable(summary, { caption, columns, say }, text),
  };
}

function rowName(id: string, text: Catalogue): string {
  return id === EVERYONE ? text.groups.strips.world : text.groups.name(id as GroupId);
}
