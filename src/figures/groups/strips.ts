import { greatest, least, median } from 'd3';
import { NARROW, WIDE } from '../../charts/parts/frame.ts';
import { layoutStrip, type StripInput } from '../../charts/strip/layout.ts';
import { renderStrip } from '../../charts/strip/render.ts';
import { spreadOf } from '../../metrics/group-measures.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries, country, measure } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { caveatNotes, creditsFor } from '../credits.ts';
import type { FigureTable, FigureView, GroupFigure } from '../figure.ts';
import { membershipMonth, newestOf, newestValues } from './group-facts.ts';

/** What a strip of a group's members shows. */
interface Strip {
  readonly id: string;
  readonly metric: 'ipv6-users-google' | 'ipv6-per-million' | 'ipv4-per-person';
  readonly tone: 'cool' | 'warm';
  readonly scale: 'linear' | 'log';
  readonly words: (text: Catalogue) => Catalogue['groups']['strips']['users'];
}

const STRIPS: readonly Strip[] = [
  {
    id: 'group-ipv6-users',
    metric: 'ipv6-users-google',
    tone: 'cool',
    scale: 'linear',
    words: (text) => text.groups.strips.users,
  },
  {
    id: 'group-ipv6-per-million',
    metric: 'ipv6-per-million',
    tone: 'cool',
    scale: 'log',
    words: (text) => text.groups.strips.perMillion,
  },
  {
    id: 'group-ipv4-per-person',
    metric: 'ipv4-per-person',
    tone: 'warm',
    scale: 'log',
    words: (text) => text.groups.strips.perPerson,
  },
];

/** Every member as a dot beside all countries, for use, IPv6 and IPv4; `null` where no member has data. */
export const groupStrips: readonly GroupFigure[] = STRIPS.map((strip) => ({
  id: strip.id,
  draw: (group, text) => drawStrip(strip, membersOf(group, membershipMonth()), text),
}));

function drawStrip(
  strip: Strip,
  members: readonly PublishedCountry[],
  text: Catalogue,
): FigureView | null {
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
    id: strip.id,
    title: words.title({ value: spread.median, world: median(world.values()) ?? 0 }),
    unit: text.worldFigures.strip.unit(`${name}, ${text.date(on)}`),
    sentence,
    drawings: drawings(strip, { own, world, sentence }, text),
    notes: [...dataNotes(strip, own, { members, text }), ...caveatNotes(metric, text)],
    table: tableOf(metric, own, text),
    metrics: [metric],
    sources: creditsFor(metric, text),
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
  return [NARROW, WIDE].map((frame) => renderStrip(layoutStrip(input, frame), sentence));
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

/** Every member with its value, so that each dot can be read by name. */
function tableOf(
  metric: Strip['metric'],
  own: ReadonlyMap<string, number>,
  text: Catalogue,
): FigureTable {
  const { name, unit } = text.metrics[metric];
  const sorted = [...own].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return {
    caption: `${name}, ${text.date(newestOf(metric))}`,
    head: [
      { text: text.worldMap.country, isNumber: false },
      { text: unit, isNumber: true },
    ],
    rows: sorted.map(([id, value]) => [
      text.nameOf(country(id)),
      text.written[measure(metric).unit](value),
    ]),
  };
}
