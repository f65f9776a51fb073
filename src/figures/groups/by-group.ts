import { ascending } from 'd3';
import { UN_GROUPS } from '../../model/group.ts';
import { newestReadingDate, newestValues } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { countries } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { drawStripRows, drawStripRowsOnCard, type StripRow, stripRow } from '../strips/strip.ts';
import { mediansTable } from '../strips/strip-tables.ts';
import { nameColumn } from '../tables.ts';
import { membershipMonth } from './group-facts.ts';

const METRIC = 'ipv6-users-google';

/** A group's members with a share of users, and the median among them. */
interface GroupRow extends StripRow {
  readonly inSentence: string;
}

/** Users on IPv6 in every member of the United Nations' groups, and in all countries. */
export const ipv6UsersByGroup: WorldFigure = {
  id: 'ipv6-users-by-group',
  draw(text) {
    const on = newestReadingDate(METRIC);
    const found = facts(text);
    if (on === null || found === null) return null;
    const { lowest, highest, world } = found;
    const words = text.groups.byGroup;
    const sentence = words.sentence({
      on,
      lowest: lowest.inSentence,
      low: lowest.median,
      highest: highest.inSentence,
      high: highest.median,
      world: world.median,
    });
    const strip = { metric: METRIC, on, rows: [...groupRows(text), world] } as const;
    const { name } = text.metrics[METRIC];
    return {
      title: words.headline({ low: lowest.median, lowest: lowest.inSentence, world: world.median }),
      unit: text.worldFigures.strip.unit(`${name}, ${text.date(on)}`),
      sentence,
      drawings: drawStripRows(strip, sentence, { text }),
      card: drawStripRowsOnCard(strip, sentence, { text }),
      table: mediansTable(strip, nameColumn('group', text.groups.columns.group), text),
      ...restingOn(METRIC, text, { notes: [text.groups.overlap] }),
    };
  },
};

/** The group whose median member is lowest against the world's: what the page's headline says; `null` without any. */
export function lowestGroup(
  text: Catalogue,
): { group: string; value: number; world: number } | null {
  const found = facts(text);
  if (found === null) return null;
  const { lowest, world } = found;
  return { group: lowest.inSentence, value: lowest.median, world: world.median };
}

function facts(text: Catalogue): { lowest: GroupRow; highest: GroupRow; world: StripRow } | null {
  const rows = groupRows(text).sort((a, b) => ascending(a.median, b.median));
  const [lowest, highest] = [rows[0], rows.at(-1)];
  if (!lowest || !highest) return null;
  const world = stripRow(text.groups.strips.world, newestValues(METRIC, countries()));
  return { lowest, highest, world };
}

/** The groups of which a member has data. */
function groupRows(text: Catalogue): GroupRow[] {
  return UN_GROUPS.flatMap((group) => {
    const words = text.groups.all[group];
    const values = newestValues(METRIC, membersOf(group, membershipMonth()));
    if (values.size === 0) return [];
    return { ...stripRow(text.groups.name(words), values), inSentence: words.short };
  });
}
