import { drawChanges } from '../../charts/changes/render.ts';
import { poolFlow } from '../../metrics/parts/pool-flow.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { series } from '../../published/read.ts';
import { creditsFor } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';

const REGISTRY = 'afrinic';

/** What AFRINIC's pool tells of space delegated and returned between its first and its last month. */
export const afrinicPoolFlow: WorldFigure = {
  id: 'afrinic-pool-flow',
  draw(text) {
    const words = text.ipv4.flow;
    const flow = poolFlow({
      available: series('ipv4-available', REGISTRY),
      quarantined: series('ipv4-quarantined', REGISTRY),
      'policy-reserved': series('ipv4-policy-reserved', REGISTRY),
    });
    const { from, to, net } = flow;
    const changeOf = (state: (typeof flow.changes)[number]['state']) => {
      const found = flow.changes.find((change) => change.state === state);
      return (found?.after ?? 0) - (found?.before ?? 0);
    };
    const sentence = words.sentence({
      available: changeOf('available'),
      quarantined: changeOf('quarantined'),
      left: flow.leftAtLeast,
      came: flow.cameAtLeast,
    });
    const rows = [
      ...flow.changes.map(({ state }) => ({
        label: words.states[state],
        change: changeOf(state),
        isSum: false,
      })),
      { label: words.net, change: -net, isSum: true },
    ].map((row) => ({ ...row, words: words.change(row.change) }));
    return {
      title: words.title({ registry: REGISTRY_NAMES[REGISTRY], net, from, to }),
      unit: words.unit({ from, to }),
      sentence,
      drawings: drawChanges({ tone: 'warm', rows }, sentence),
      notes: [words.note],
      table: {
        caption: words.unit({ from, to }),
        head: [
          nameColumn('state', words.columns.state),
          numberColumn(columnAt(from), text.date(from), 'addresses'),
          numberColumn(columnAt(to), text.date(to), 'addresses'),
          numberColumn('change', words.columns.change, 'addresses'),
        ],
        rows: flow.changes.map(({ state, before, after }) => [
          words.states[state],
          amountCell(before, text.full, text),
          amountCell(after, text.full, text),
          amountCell(after - before, words.change, text),
        ]),
      },
      metrics: ['ipv4-available'],
      sources: creditsFor('ipv4-available', text, [REGISTRY]),
    };
  },
};

/** A column of amounts in one month, as downloads name it. */
function columnAt(month: string): string {
  return `ipv4_addresses_${month.replace('-', '_')}`;
}
