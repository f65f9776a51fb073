import type { UnitTone } from '../../charts/units/layout.ts';
import { drawUnits } from '../../charts/units/render.ts';
import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import { readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { creditsForSources } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';
import { type CountedRow, findIotRow } from './iot-facts.ts';
import { iotCredits } from './iot-table.ts';

/** The last count and the forecast of one publisher, so that the two compare. */
const ROWS = ['ericsson-2024', 'ericsson-2030'] as const;
/** The number of devices a person that the picture supposes, to show what a far future would take. */
export const SUPPOSED = 100;

/** Addresses and devices for each person, a square each. */
export const devicesAPerson: WorldFigure = {
  id: 'iot-devices-a-person',
  draw(text) {
    const words = text.iot.perPerson;
    const all = readPublished().worldPeople;
    const counts = ROWS.flatMap((id) => findIotRow(id) ?? []);
    const counted = counts.find(({ kind }) => kind === 'counted');
    if (all === null || counted === undefined) return null;
    const { people, year } = all;
    const rows = rowsOf(people, counts, text);
    const sentence = words.sentence({ addresses: ALL_IPV4 / people, needed: SUPPOSED, people });
    const input = {
      rows: rows.map(({ label, each, tone }) => ({
        label,
        value: each,
        words: words.each(each),
        tone,
      })),
    };
    return {
      title: words.title({ addresses: ALL_IPV4 / people, things: counted.count / people }),
      unit: words.unit({ year }),
      sentence,
      drawings: drawUnits(input, sentence),
      notes: words.notes,
      table: {
        caption: words.unit({ year }),
        head: [
          nameColumn('what', words.columns.what),
          numberColumn('amount', words.columns.amount),
          numberColumn('per_person', words.columns.each),
        ],
        rows: rows.map(({ label, amount, each }) => [
          label,
          amountCell(amount, text.full, text),
          amountCell(each, (value) => text.full(value, 3), text),
        ]),
      },
      metrics: [],
      sources: [...iotCredits(ROWS, text), ...creditsForSources(['population'], text)],
    };
  },
};

function rowsOf(people: number, counts: readonly CountedRow[], text: Catalogue) {
  const words = text.iot.perPerson;
  const rowOf = (label: string, amount: number, tone: UnitTone) => ({
    ...{ label, amount, tone },
    each: amount / people,
  });
  return [
    rowOf(words.addresses, ALL_IPV4, 'ipv4'),
    ...counts.map((row) => {
      const { publisher, kind } = row;
      const label = words.things({ publisher, year: row.year ?? text.iot.columns.notStated, kind });
      return rowOf(label, row.count, row.kind === 'counted' ? 'counted' : 'expected');
    }),
    rowOf(words.supposed(SUPPOSED), SUPPOSED * people, 'expected'),
  ];
}
