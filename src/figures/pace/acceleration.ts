import { drawBars } from '../../charts/bars/render.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Figure, ToldTable, Words, World } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { type AccelerationFacts, accelerationFacts, KINDS } from './acceleration-facts.ts';

/** In how many countries more IPv6 space was added in the last three years than in the three before. */
export const paceAcceleration: Figure<AccelerationFacts, World> = {
  id: 'pace-acceleration',
  facts: accelerationFacts,
  tell: wordsOf,
  draw({ counts }, { sentence }, text) {
    const rows = KINDS.map((kind) => ({
      label: text.pace.acceleration.rows[kind],
      value: counts[kind],
      words: text.full(counts[kind]),
    }));
    return { drawings: drawBars({ tone: 'cool', rows, language: text.language }, sentence) };
  },
};

function wordsOf(facts: AccelerationFacts, text: Catalogue): Words {
  const { counts, months, movedFromEu } = facts;
  const words = text.pace.acceleration;
  const columns = {
    ...{ country: text.pace.table.columns.name, sub_region: words.columns.subRegion },
    slash32s_added_last_3_years: words.columns.last,
    slash32s_added_3_years_before: words.columns.before,
  };
  return {
    title: words.title({ faster: counts.faster, slower: counts.slower + counts.fell }),
    unit: words.unit(months),
    sentence: sentenceOf(facts, text),
    notes: [words.note({ movedFromEu }), ...caveatWords(facts, text)],
    columns,
    table: tableOf(facts, columns, text),
  };
}

function sentenceOf({ gained, leader }: AccelerationFacts, text: Catalogue): string {
  return text.pace.acceleration.sentence({
    ...gained,
    leader: leader && { area: leader.area, share: leader.share },
  });
}

/** The sums of sub-regions; downloads carry every country that the picture counts. */
function tableOf(
  { summary, months }: AccelerationFacts,
  columns: Words['columns'],
  text: Catalogue,
): ToldTable {
  const { unit, columns: heads } = text.pace.acceleration;
  const signed = (value: number | string) => text.signed(Number(value));
  const say = { slash32s_added_last_3_years: signed, slash32s_added_3_years_before: signed };
  return tellTable(
    summary,
    { caption: text.labelled(unit(months), text.afterColon(heads.subRegion)), columns, say },
    text,
  );
}
