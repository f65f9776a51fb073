import { greatest, least } from 'd3';
import { type Spread, spreadOf } from '../../metrics/parts/group-measures.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { GroupId } from '../../model/group.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate, newestValues } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { isExample, limitsIn } from '../examples.ts';
import { column } from '../facts.ts';
import type { Figure, Words } from '../figure.ts';
import { restsOn } from '../rests.ts';
import {
  drawable,
  drawStripRows,
  EVERYONE,
  STRIPPED,
  type StripFacts,
  type StripMetric,
  stripCaption,
  stripRow,
} from '../strips/strip.ts';
import { firstRowTable, largestFirst, stripColumns, stripTable } from '../strips/strip-table.ts';
import { caveatWords } from '../tell-table.ts';
import { groupMembers } from './group-facts.ts';

/** What a strip of a group's members shows, and its words. */
interface MemberStrip {
  readonly metric: StripMetric;
  readonly words: 'users' | 'perMillion' | 'perPerson';
}

/** The spread of the members' values, and who is at its ends. */
interface Ends extends Spread {
  readonly lowest: string;
  readonly highest: string;
}

/** The members of a group beside all countries. */
interface MemberFacts extends StripFacts {
  readonly ends: Ends;
  /** The median of all countries. */
  readonly world: number;
  readonly members: number;
  /** Members without data. */
  readonly missing: number;
  /** Members with a value of zero. */
  readonly zeros: number;
}

const GROUP = column('group', 'term');
const MEMBERS = 'members';
const GOOGLE = 'ipv6-users-google';

/** Values by country. */
type Values = ReadonlyMap<string, number>;

/** Every member as a dot beside all countries, for use, IPv6 and IPv4; `null` where no member has data. */
export const groupStrips = [
  memberStrip('group-ipv6-users', { metric: 'ipv6-users-google', words: 'users' }),
  memberStrip('group-ipv6-per-million', { metric: 'ipv6-per-million', words: 'perMillion' }),
  memberStrip('group-ipv4-per-person', { metric: 'ipv4-per-person', words: 'perPerson' }),
] as const;

function memberStrip(id: FigureId, { metric, words }: MemberStrip): Figure<MemberFacts, GroupId> {
  return {
    id,
    facts: (data, group) => factsOf(data, group, metric),
    tell: (facts, text) => wordsOf(facts, text.groups.strips[words], text),
    draw({ strip }, { sentence }, text) {
      const { strips, members } = text.groups;
      const nameOf = (row: string) => (row === MEMBERS ? members.heading : strips.world);
      return { drawings: drawStripRows(strip, sentence, { text, nameOf }) };
    },
  };
}

function factsOf(data: Data, group: GroupId, metric: StripMetric): MemberFacts | null {
  const members = groupMembers(data, group);
  const own = newestValues(metric, members, data);
  const named = new Map([...own].filter(([area]) => metric !== GOOGLE || isExample(data, area)));
  const [on, ends] = [newestReadingDate(metric, data), endsOf(own, named.size > 0 ? named : own)];
  const world = stripRow(EVERYONE, newestValues(metric, data.countries, data));
  if (on === null || ends === null || drawable(metric, world.values).size === 0) return null;
  const { unit } = data.measure(metric);
  const strip = { metric, unit, on, rows: [stripRow(MEMBERS, own), world] };
  return {
    ...restsOn(data, [metric]),
    table: stripTable(data, largestFirst(strip), GROUP),
    limits: limitsIn(data, metric, own.keys()),
    ...{ strip, ends, world: world.median, members: members.length },
    missing: members.length - own.size,
    zeros: [...own.values()].filter((value) => value === 0).length,
  };
}

/** The spread of all members, and who stands at the ends of those that may be named. */
function endsOf(own: Values, named: Values): Ends | null {
  const spread = spreadOf(own.values());
  const [low, high] = [least(named, ([, value]) => value), greatest(named, ([, value]) => value)];
  if (!spread || !low || !high) return null;
  return { ...spread, low: low[1], high: high[1], lowest: low[0], highest: high[0] };
}

function wordsOf(
  facts: MemberFacts,
  words: Catalogue['groups']['strips'][MemberStrip['words']],
  text: Catalogue,
): Words {
  const { strip, ends, world } = facts;
  const columns = stripColumns(strip, { group: text.groups.columns.group }, text);
  const caption = stripCaption(strip, text);
  return {
    title: words.title({ value: ends.median, world }),
    unit: text.worldFigures.strip.unit(caption),
    sentence: words.sentence({ on: strip.on, ...ends }),
    notes: [...dataNotes(facts, text), ...caveatWords(facts, text)],
    columns,
    table: firstRowTable(facts, { caption, columns }, text),
  };
}

function dataNotes({ strip, missing, members, zeros }: MemberFacts, text: Catalogue): string[] {
  const words = text.groups.strips;
  const isLog = STRIPPED[strip.metric].scale === 'log';
  return [
    ...(missing > 0 ? [words.missing({ count: missing, members })] : []),
    ...(zeros > 0 && isLog ? [words.zeros({ count: zeros })] : []),
  ];
}
