import { descending, sum } from 'd3';
import { drawBars } from '../../charts/bars/render.ts';
import { REGISTRIES, REGISTRY_NAMES } from '../../model/registry.ts';
import { latestReading } from '../../published/read.ts';
import { creditsFor } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';

const METRIC = 'ipv4-administered';
/** Addresses in a /8. */
const BLOCK = 2 ** 24;

/** How many /8s each registry administers. */
export const ipv4Administered: WorldFigure = {
  id: METRIC,
  draw(text) {
    const words = text.ipv4.administered;
    const rows = REGISTRIES.flatMap((registry) => {
      const reading = latestReading(METRIC, registry);
      if (!reading) return [];
      return [{ name: REGISTRY_NAMES[registry], on: reading.date, blocks: reading.value / BLOCK }];
    }).sort((a, b) => descending(a.blocks, b.blocks));
    const [top, low] = [rows[0], rows.at(-1)];
    // Who has fewest is told only where all are known.
    if (!top || !low || rows.length < REGISTRIES.length) return null;
    const all = sum(rows, (row) => row.blocks);
    const namesWith = ({ blocks }: typeof top) =>
      rows.filter((row) => row.blocks === blocks).map(({ name }) => name);
    const sentence = words.sentence({
      top: namesWith(top),
      topShare: top.blocks / all,
      low: namesWith(low),
      lowBlocks: low.blocks,
      lowShare: low.blocks / all,
    });
    const bars = rows.map(({ name, blocks }) => ({
      label: name,
      value: blocks,
      words: words.row({ blocks, share: blocks / all }),
    }));
    return {
      title: words.title({ top: namesWith(top), blocks: top.blocks, all }),
      unit: words.unit({ on: top.on }),
      sentence,
      drawings: drawBars({ tone: 'warm', rows: bars }, sentence),
      notes: [text.metrics[METRIC].note],
      table: {
        caption: text.metrics[METRIC].name,
        head: [
          nameColumn('registry', words.columns.registry),
          numberColumn('slash8s', words.columns.blocks),
          numberColumn('ipv4_addresses', words.columns.addresses, 'addresses'),
        ],
        rows: rows.map(({ name, blocks }) => [
          name,
          amountCell(blocks, text.full, text),
          amountCell(blocks * BLOCK, text.full, text),
        ]),
      },
      metrics: [METRIC],
      sources: creditsFor(METRIC, text),
    };
  },
};
