import { greatest, least, median } from 'd3';
import type { StripInput } from '../../charts/strip/layout.ts';
import { drawStrip } from '../../charts/strip/render.ts';
import { spreadOf } from '../../metrics/parts/group-measures.ts';
import { newestOf, newestValues } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries, country, measure } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, FigureTable, GroupFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { membershipMonth } from './group-facts.ts';

/** What a strip of a group's members shows. */
interface Strip {
  readonly id: string;
  readonly metric: 'ipv6-users-google' | 'ipv6-per-million' | 'ipv4-per-person';
  /** Name of the column of values in downloads. */
  readonly column: string;
  readonly tone: 'cool' | 'warm';
  readonly scale: 'linear' | 'log';
  readonly words: (text: Catalogue) => Catalogue['groups']['strips']['users'];
}

const STRIPS: readonly Strip[] = [
  {
    id: 'group-ipv6-users',
    metric: 'ipv6-users-google',
    column: 'share_of_users',
    tone: 'cool',
    scale: 'linear',
    words: (text) => text.groups.strips.users,
  },
  {
    id: 'group-ipv6-per-million',
    metric: 'ipv6-per-million',
    column: 'ipv6_slash32s_per_million',
    tone: 'cool',
    scale: 'log',
    words: (text) => text.groups.strips.perMillion,
  },
  {
    id: 'group-ipv4-per-person',
    metric: 'ipv4-per-person',
    column: 'ipv4_addresses_per_person',
    tone: 'warm',
    scale: 'log',
    words: (text) => text.groups.strips.perPerson,
  },
];

/** Every member as a dot beside all countries, for use, IPv6 and IPv4; `null` where no member has data. */
export const groupStrips: readonly GroupFigure[] = STRIPS.map((strip) => ({
  id: strip.id,
  draw: (group, text) => drawMembers(strip, membersOf(group, membershipMonth()), text),
}));

function drawMembers(
  strip: Strip,
  members: readonly PublishedCountry[],
  text: Catalogue,
): DrawnFigure | null {
  const { metric } = strip;
  const [own, world] = [newestValues(metric, members), newestValues(metric, countries())];
  const spread = spreadOf(own.values());
  const [low, high] = [least(own, ([, value]) => value), greatest(own, ([, value]) => value)];
  if (!spread || !low || !high) return null;
  const words = strip.words(text);
  const on = newestOf(metric);
  const sentence = words.sentence({
    ...{ on, low: spread.low, high: spread.high },
    ...{ lowerQuarter: spread.lowerQuarter, upperQuarter: spread.upperQuarter },
    lowName: text.inSentence(country(low[0])),
    highName: text.inSentence(country(high[0])),
  });
  const { name } = text.metrics[metric];
  return {
    title: words.title({ value: spread.median, world: median(world.values()) ?? 0 }),
    unit: text.worldFigures.strip.unit(`${name}, ${text.date(on)}`),
    sentence,
    drawings: drawings(strip, { own, world, sentence }, text),
    table: tableOf(strip, { own, world, sentence }, text),
    ...restingOn(metric, text, { notes: dataNotes(strip, own, { members, text }) }),
  };
}

interface Drawn {
  readonly own: ReadonlyMap<string, number>;
  readonly world: ReadonlyMap<string, number>;
  readonly sentence: string;
}

function drawings(strip: Strip, { own, world, sentence }: Drawn, text: Catalogue): string[] {
  const say = text.ticked[measure(strip.metric).unit];
  const rowOf = (label: string, values: ReadonlyMap<string, number>) => {
    const middle = median(values.values()) ?? 0;
    const dots = [...values].filter(([, value]) => strip.scale === 'linear' || value > 0);
    return {
      label,
      summary: text.worldFigures.strip.median(say(middle)),
      median: strip.scale === 'log' && middle === 0 ? (dots[0]?.[1] ?? 1) : middle,
      dots: dots.map(([id, value]) => ({ id, value, label: text.nameOf(country(id)) })),
    };
  };
  const rows = [rowOf(text.groups.members.heading, own), rowOf(text.groups.strips.world, world)];
  const { tone, scale } = strip;
  const input: StripInput = { tone, scale, rows, highlight: null, say };
  return drawStrip(input, sentence);
}

function dataNotes(
  strip: Strip,
  own: ReadonlyMap<string, number>,
  { members, text }: { members: readonly PublishedCountry[]; text: Catalogue },
): string[] {
  const words = text.groups.strips;
  const zeros = [...own.values()].filter((value) => value === 0).length;
  const missing = members.length - own.size;
  return [
    ...(missing > 0 ? [words.missing({ count: missing, members: members.length })] : []),
    ...(zeros > 0 && strip.scale === 'log' ? [words.zeros({ count: zeros })] : []),
  ];
}

/** Every member with its value, so that each dot can be read by name; downloads carry the world's dots too. */
function tableOf({ metric, column }: Strip, { own, world }: Drawn, text: Catalogue): FigureTable {
  const { name, unit: unitWords } = text.metrics[metric];
  const { unit } = measure(metric);
  const head = [
    nameColumn('country', text.worldMap.country),
    numberColumn(column, unitWords, unit),
  ];
  const rowsOf = (values: ReadonlyMap<string, number>) =>
    [...values]
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .map(([id, value]) => [countryCell(id, text), amountCell(value, text.written[unit], text)]);
  const { members, strips, columns } = text.groups;
  return {
    caption: `${name}, ${text.date(newestOf(metric))}`,
    head,
    rows: rowsOf(own),
    data: () => ({
      head: [nameColumn('group', columns.group), ...head],
      rows: [
        ...rowsOf(own).map((row) => [members.heading, ...row]),
        ...rowsOf(world).map((row) => [strips.world, ...row]),
      ],
    }),
  };
}
