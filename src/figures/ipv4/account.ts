import { sum } from 'd3';
import type { AccountInput } from '../../charts/account/layout.ts';
import { drawAccount, drawAccountOnCard } from '../../charts/account/render.ts';
import { ALL_IPV4, UNTOLD } from '../../metrics/ipv4-account.ts';
import { REGISTRIES, REGISTRY_NAMES } from '../../model/registry.ts';
import { readPublished, series, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { creditsFor } from '../credits.ts';
import type { DrawnFigure, FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';
import { accountSections, accountSum, registriesInAccount, type Section } from './account-parts.ts';

const ID = 'ipv4-account';
/** Addresses in a /8, the square of the picture. */
const SQUARE = ALL_IPV4 / 256;

/** Where all 2^32 addresses are, in one picture that adds up exactly. */
export const ipv4Account: WorldFigure = {
  id: ID,
  draw(text) {
    const sections = accountSections(text);
    return sections && drawSections(sections, text);
  },
};

function drawSections(sections: readonly Section[], text: Catalogue): DrawnFigure {
  const words = text.ipv4.account;
  const names = registriesInAccount().map((registry) => REGISTRY_NAMES[registry]);
  const [available, pool] = [accountSum('pool-', '-available'), accountSum('pool-')];
  const sentence = words.sentence({
    ...{ total: ALL_IPV4, names, available, reserved: pool - available },
    untold: accountSum(UNTOLD),
  });
  const input = inputOf(sections, text);
  return {
    title: words.title({
      delegated: accountSum('delegated-') / ALL_IPV4,
      kept: (accountSum('iana-') + accountSum('special')) / ALL_IPV4,
      pool: pool / ALL_IPV4,
      names,
    }),
    unit: words.unit({ square: SQUARE }),
    sentence,
    drawings: drawAccount(input, ID, sentence),
    card: drawAccountOnCard(input, ID, sentence),
    notes: words.notes(notedIn(sections)),
    table: tableOf(sections, text),
    metrics: [ID],
    sources: creditsFor(ID, text),
  };
}

function inputOf(sections: readonly Section[], text: Catalogue): AccountInput {
  return {
    square: SQUARE,
    sections: sections.map((section) => ({
      label: section.label,
      words: text.full(sum(section.parts, (part) => part.value)),
      parts: section.parts.map((part) => ({ ...part, words: text.full(part.value) })),
    })),
    total: { label: text.ipv4.account.total, words: text.full(ALL_IPV4) },
  };
}

/** What the notes tell of the parts. The first section is what is kept out of use, the second what is delegated. */
function notedIn([kept, delegated]: readonly Section[]) {
  const month = delegated?.parts[0]?.on ?? '';
  const told = registriesInAccount();
  return {
    iana: kept?.parts[0]?.on ?? '',
    delegated: month,
    ranges: readPublished().specialBlocks.map(({ range }) => range),
    isRest: accountSum(UNTOLD) > 0,
    withoutPool: REGISTRIES.filter((registry) => !told.includes(registry)).map(
      (registry) => REGISTRY_NAMES[registry],
    ),
    isApLeftOut: isListed('AP') && valueOn('ipv4-held', 'AP', month) === null,
  };
}

/** Whether a registry's newest file lists IPv4 space for an area. */
function isListed(area: string): boolean {
  return series('ipv4-registrations-by-year', area).length > 0;
}

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
