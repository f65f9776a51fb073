import { sum } from 'd3';
import { drawAccount, drawAccountOnCard } from '../../charts/account/render.ts';
import { ALL_IPV4, UNTOLD } from '../../metrics/ipv4-account.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { latestReading, readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { creditsFor } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';
import { accountSections, accountSum, type Section } from './account-parts.ts';

const ID = 'ipv4-account';
/** Addresses in a /8, the square of the picture. */
const SQUARE = ALL_IPV4 / 256;

/** Where all 2^32 addresses are, in one picture that adds up exactly. */
export const ipv4Account: WorldFigure = {
  id: ID,
  draw(text) {
    const words = text.ipv4.account;
    const sections = accountSections(text);
    const untold = accountSum(UNTOLD);
    const available = accountSum('pool-', '-available');
    const pool = accountSum('pool-');
    const sentence = words.sentence({
      total: ALL_IPV4,
      available,
      reserved: pool - available,
      untold,
      share: untold / ALL_IPV4,
    });
    const input = {
      square: SQUARE,
      sections: sections.map((section) => ({
        label: section.label,
        words: text.full(sum(section.parts, (part) => part.value)),
        parts: section.parts.map((part) => ({ ...part, words: text.full(part.value) })),
      })),
      total: { label: words.total, words: text.full(ALL_IPV4) },
    };
    return {
      title: words.title({
        delegated: accountSum('delegated-') / ALL_IPV4,
        kept: (accountSum('iana-') + accountSum('special')) / ALL_IPV4,
        pool: pool / ALL_IPV4,
      }),
      unit: words.unit({ square: SQUARE }),
      sentence,
      drawings: drawAccount(input, ID, sentence),
      card: drawAccountOnCard(input, ID, sentence),
      notes: words.notes({
        iana: newestReadingDate('ipv4-administered') ?? '',
        delegated: latestReading(ID, UNTOLD)?.date ?? '',
        ranges: readPublished().specialBlocks.map(({ range }) => range),
      }),
      table: tableOf(sections, text),
      metrics: [ID],
      sources: creditsFor(ID, text),
    };
  },
};

/** Every part with its own day, and the sum. */
function tableOf(sections: readonly Section[], text: Catalogue): FigureTable {
  const { columns, total } = text.ipv4.account;
  const amountOf = (value: number) => [
    amountCell(value, text.full, text),
    amountCell(value / ALL_IPV4, text.written.share, text),
  ];
  const rows = sections.flatMap(({ label, parts }) =>
    parts.map((part) => [
      part.label === label ? label : `${label.split(',')[0]}: ${part.label}`,
      ...amountOf(part.value),
      dateCell(part.on, text),
    ]),
  );
  return {
    caption: text.metrics[ID].name,
    head: [
      nameColumn('part', columns.part),
      numberColumn('ipv4_addresses', columns.addresses, 'addresses'),
      numberColumn('share_of_all', columns.share, 'share'),
      nameColumn('date', columns.on),
    ],
    rows: [...rows, [total, ...amountOf(ALL_IPV4), { text: '', value: null }]],
  };
}
