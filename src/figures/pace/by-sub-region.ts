import type { MultiplesInput } from '../../charts/multiples/layout.ts';
import { drawMultiples, drawMultiplesOnCard } from '../../charts/multiples/render.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import type { Figure, Words, World } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { HELD } from './pace-facts.ts';
import { type SubRegionFacts, subRegionFacts } from './sub-regions.ts';

/** A small timeline of registered IPv6 for each part of the world, all on one scale of doublings. */
export const paceBySubRegion: Figure<SubRegionFacts, World> = {
  id: 'pace-by-sub-region',
  facts: subRegionFacts,
  tell: wordsOf,
  draw(facts, { sentence }, text) {
    const input = panelsOf(facts, text);
    return {
      drawings: drawMultiples(input, sentence),
      card: drawMultiplesOnCard(input, sentence),
    };
  },
};

function wordsOf(facts: SubRegionFacts, text: Catalogue): Words {
  const { parts, months } = facts;
  const words = text.pace.subRegions;
  const { name, unit } = text.metrics[HELD];
  const columns = {
    sub_region: words.columns.subRegion,
    ...{ date: text.country.numbers.on, ipv6_slash32s: unit },
    ...{ slash32s_before: text.date(months.first), slash32s_now: text.date(months.to) },
    times: words.columns.times,
  };
  return {
    title: words.title({
      doubled: parts.filter(({ times }) => times >= 2).length,
      ...{ of: parts.length, from: months.first },
    }),
    unit: words.unit({ from: months.first }),
    sentence: sentenceOf(facts, text),
    notes: [words.note, ...caveatWords(facts, text)],
    columns,
    table: tellTable(
      facts.summary,
      { caption: text.aside(name, unit), columns, say: sayers(text) },
      text,
    ),
  };
}

function sentenceOf({ months, top, low, leader }: SubRegionFacts, text: Catalogue): string {
  return text.pace.subRegions.sentence({
    to: months.to,
    ...{ top: top.id, topTimes: top.times },
    ...{ leader: leader.area, leaderShare: leader.share },
    ...{ low: low.id, lowTimes: low.times },
  });
}

function sayers(text: Catalogue) {
  return { times: (value: number | string) => text.fixed(Number(value), 2) };
}

function panelsOf({ parts, breaks }: SubRegionFacts, text: Catalogue): MultiplesInput {
  const { times: say } = text.pace.subRegions;
  return {
    language: text.language,
    ...{ breaks, say },
    panels: parts.map(({ id, points, before, times }) => ({
      label: areaName(id, text),
      words: say(times),
      points: points.flatMap(({ date, value }) =>
        value === null ? [] : [{ date, value: value / before }],
      ),
    })),
  };
}
