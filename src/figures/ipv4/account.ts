import { extent, sum } from 'd3';
import { drawAccount, drawAccountBroad, drawAccountOnCard } from '../../charts/account/render.ts';
import type { AccountInput } from '../../charts/account/whole.ts';
import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Figure, Picture, ToldTable, Words, World } from '../figure.ts';
import { tellTable } from '../tell-table.ts';
import { type AccountFacts, ALL, accountFacts, givenOut } from './account-facts.ts';
import type { Section } from './account-parts.ts';
import { headingOf, labelOf, namesOf } from './account-words.ts';

const ID = 'ipv4-account';
/** Addresses in a /8, the square of the picture. */
const SQUARE = ALL_IPV4 / 256;

/** Where all 2^32 addresses are, in one picture that adds up exactly. */
export const ipv4Account: Figure<AccountFacts, World> = {
  id: ID,
  facts: accountFacts,
  tell: wordsOf,
  draw: pictureOf,
};

function wordsOf(facts: AccountFacts, text: Catalogue): Words {
  const { kept, delegated, pool, available, untold } = facts;
  const { columns: heads, ...words } = text.ipv4.account;
  const names = facts.withPool;
  const columns = {
    ...{ part: heads.part, ipv4_addresses: heads.addresses },
    ...{ share_of_all: heads.share, share_of_usable: heads.ofUsable, date: heads.on },
  };
  return {
    title: words.title(givenOut(facts)),
    unit: words.unit({ square: SQUARE, ...daysOf(facts) }),
    sentence: words.sentence({
      ...{ total: ALL_IPV4, delegated, kept, pool },
      ...{ names, available, reserved: pool - available, untold },
    }),
    notes: words.notes(notedIn(facts)),
    columns,
    table: tableOf(facts, columns, text),
  };
}

/** What the notes tell of the parts. */
function notedIn(facts: AccountFacts) {
  return {
    iana: onOf(facts, 'kept'),
    delegated: onOf(facts, 'delegated'),
    ranges: facts.ranges,
    isRest: facts.untold > 0,
    withoutPool: facts.withoutPool,
    isOfFiles: facts.isOfFiles,
    leftOut: facts.leftOut,
  };
}

/** The first and the last of the dates that its parts are of. */
function daysOf({ table }: AccountFacts): { oldest: string; newest: string } {
  const [oldest = '', newest = ''] = extent(
    table.rows.flatMap(({ date }) => date?.split('/') ?? []),
  );
  return { oldest, newest };
}

/** The date of a section. */
function onOf({ sections }: AccountFacts, wanted: Section['id']): string {
  return sections.find(({ id }) => id === wanted)?.on ?? '';
}

/** Every part with its own day, and the sum, which has none. */
function tableOf(
  { table, sections }: AccountFacts,
  columns: Words['columns'],
  text: Catalogue,
): ToldTable {
  const names = namesOf(sections, text);
  const say = {
    part: (id: number | string) =>
      id === ALL ? text.ipv4.account.total : (names.get(String(id)) ?? String(id)),
  };
  const caption = text.metrics[ID].name;
  return tellTable(table, { caption, columns, say, none: { date: '' } }, text);
}

function pictureOf({ sections }: AccountFacts, { sentence }: Words, text: Catalogue): Picture {
  const input: AccountInput = {
    language: text.language,
    square: SQUARE,
    sections: sections.map((section) => ({
      label: headingOf(section, text),
      words: text.full(sum(section.parts, (part) => part.value)),
      parts: section.parts.map((part) => ({
        label: labelOf(part, section.id, text),
        ...{ value: part.value, tone: part.tone, words: text.full(part.value) },
      })),
    })),
    enlarged: text.ipv4.account.enlarged,
    labelled: text.labelled,
    total: { label: text.ipv4.account.total, words: text.full(ALL_IPV4) },
  };
  return {
    drawings: drawAccount(input, ID, sentence),
    broad: drawAccountBroad(input, ID, sentence),
    card: drawAccountOnCard(input, ID, sentence),
  };
}
