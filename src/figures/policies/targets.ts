import type { Policy } from '../../model/activities/policies.ts';
import { countryAddress } from '../../model/address.ts';
import { editionDay } from '../../published/dates.ts';
import { country } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { compareNames } from '../by-name.ts';
import { type LinkedCell, type LinkedTable, searchWords } from '../linked-table.ts';
import { type Measured, measuredOf } from './measured.ts';
import { datedTargets } from './policy-facts.ts';

interface Reading {
  readonly date: string;
  readonly value: number;
}

/** A measured column: where its readings come from, how they are written, and the day most of them are of. */
interface MeasuredColumn {
  readonly read: (measured: Measured) => Reading | null;
  readonly say: (value: number) => string;
  readonly date: string | null;
}

/** Every national target with a date, what the sources say became of it, and what is measured today. */
export function targetsTable(text: Catalogue): LinkedTable {
  const { targets, columns, noOutcomeNote } = text.policies;
  const measured = [
    columnOf(({ users }) => users, text.percent),
    columnOf(({ held }) => held?.last ?? null, text.short),
  ];
  const [users, held] = measured.map(({ date }) => (date === null ? undefined : text.date(date)));
  return {
    caption: targets.caption({ on: editionDay() }),
    head: [
      { text: columns.country, isNumber: false },
      { text: columns.target, isNumber: false },
      { text: columns.by, isNumber: false },
      { text: columns.outcome, isNumber: false, sub: noOutcomeNote },
      { text: columns.users, isNumber: true, sub: users },
      { text: columns.held, isNumber: true, sub: held },
    ],
    rows: datedTargets()
      .map((policy) => rowOf(policy, measured, text))
      .sort((a, b) => compareNames(a.name, b.name)),
  };
}

/** The newest day of a column stands in its head, so that only what is older has to say so. */
function columnOf(read: MeasuredColumn['read'], say: MeasuredColumn['say']): MeasuredColumn {
  const days = datedTargets().flatMap(
    ({ country: code }) => read(measuredOf(code ?? ''))?.date ?? [],
  );
  return { read, say, date: days.sort().at(-1) ?? null };
}

function rowOf(policy: Policy, columns: readonly MeasuredColumn[], text: Catalogue) {
  const { country: code, target, target_date, outcome } = policy;
  const found = country(code ?? '');
  const measured = measuredOf(found.alpha2);
  return {
    name: text.nameOf(found),
    href: countryAddress(found.alpha2),
    words: searchWords(found, text),
    region: found.region,
    cells: [
      { text: target, value: 0 },
      {
        text: text.date(target_date ?? ''),
        value: Number((target_date ?? '').replaceAll('-', '').padEnd(8, '9')),
      },
      { text: outcome || text.policies.noOutcome, value: outcome === '' ? null : 0 },
      ...columns.map((column) => measuredCell(column.read(measured), column, text)),
    ],
  };
}

function measuredCell(
  reading: Reading | null,
  column: MeasuredColumn,
  text: Catalogue,
): LinkedCell {
  if (reading === null) return { text: text.site.noData, value: null };
  const value = column.say(reading.value);
  const isOlder = reading.date !== column.date;
  return {
    text: isOlder ? text.policies.dated({ value, on: reading.date }) : value,
    value: reading.value,
  };
}
