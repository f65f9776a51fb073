import { drawBars } from '../../charts/bars/render.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Figure, ToldTable, Words, World } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { type DelegationFacts, delegationFacts } from './delegation-facts.ts';

/** IPv6 delegations a year in the countries each registry mainly serves, in years that all files cover. */
export const paceDelegations: Figure<DelegationFacts, World> = {
  id: 'pace-delegations-a-year',
  facts: delegationFacts,
  tell: wordsOf,
  draw({ served }, { sentence }, text) {
    const rows = served.map(({ registry, common }) => ({
      label: text.groups.name(registry),
      value: common,
      words: text.pace.delegations.bar(common),
    }));
    return { drawings: drawBars({ tone: 'cool', rows, language: text.language }, sentence) };
  },
};

function wordsOf(facts: DelegationFacts, text: Catalogue): Words {
  const { served, count, years, files } = facts;
  const words = text.pace.delegations;
  const isSame = served.every((one) => one.years.to === years.to);
  const columns = {
    registry: words.columns.registry,
    delegations_per_year: words.columns.common(years),
    delegations_per_year_own_years: words.columns.own,
    ...{ own_years: words.columns.span, file_date: words.columns.asOf },
  };
  return {
    title: words.title({ count, ...years }),
    unit: words.unit(years),
    sentence: words.sentence({ ...years, ...files, isSame }),
    notes: [words.note, ...caveatWords(facts, text)],
    columns,
    table: tableOf(facts, columns, text),
  };
}

function tableOf(
  { table, years }: DelegationFacts,
  columns: Words['columns'],
  text: Catalogue,
): ToldTable {
  const words = text.pace.delegations;
  const mean = (value: number | string) => text.full(Number(value), 1);
  const say = {
    ...{ delegations_per_year: mean, delegations_per_year_own_years: mean },
    own_years(value: number | string) {
      const [from = 0, to = 0] = String(value).split('/').map(Number);
      return words.columns.common({ from, to });
    },
  };
  return tellTable(table, { caption: words.unit(years), columns, say }, text);
}
