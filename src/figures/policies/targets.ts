import type { Policy } from '../../model/activities/policies.ts';
import type { Data } from '../../published/data.ts';
import { editionDay } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { compareIn } from '../by-name.ts';
import { limitNotes, limitsIn } from '../examples.ts';
import { countryRow, type LinkedCell, type LinkedRow, type LinkedTable } from '../linked-table.ts';
import { type Measured, measuredOf } from './measured.ts';
import { policyAsWritten } from './policy-entries.ts';
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

/** A target with what is measured in its country. */
interface Target {
  readonly policy: Policy;
  readonly country: PublishedCountry;
  readonly measured: Measured;
}

/** Every national target with a date, what the sources say became of it, and what is measured today. */
export function targetsTable(data: Data, text: Catalogue): LinkedTable {
  const { targets: words, columns, noOutcomeNote } = text.policies;
  const targets = targetsIn(data);
  const measured = [
    columnOf(targets, ({ users }) => users, text.percent),
    columnOf(targets, ({ held }) => held?.last ?? null, text.short),
  ];
  const [users, held] = measured.map(({ date }) => (date === null ? undefined : text.date(date)));
  return {
    caption: words.caption({ on: editionDay(data) }),
    head: [
      { text: columns.country, isNumber: false },
      { text: columns.target, isNumber: false },
      { text: columns.by, isNumber: false },
      { text: columns.outcome, isNumber: false, sub: noOutcomeNote },
      { text: columns.users, isNumber: true, sub: users },
      { text: columns.held, isNumber: true, sub: held },
    ],
    rows: targets
      .map((target) => rowOf(target, measured, text))
      .sort((a, b) => compareIn(text)(a.name, b.name)),
  };
}

/** Why the shares say little of some of these countries, and what follows; nothing where that is known of none. */
export function targetNotes(data: Data, text: Catalogue): string[] {
  const areas = new Set(targetsIn(data).map(({ country }) => country.alpha2));
  return limitNotes(limitsIn(data, 'ipv6-users-google', areas), text);
}

function targetsIn(data: Data): Target[] {
  return datedTargets(data).map((policy) => {
    const country = data.country(policy.country ?? '');
    return { policy, country, measured: measuredOf(data, country.alpha2) };
  });
}

/** The newest day of a column stands in its head, so that only what is older has to say so. */
function columnOf(
  targets: readonly Target[],
  read: MeasuredColumn['read'],
  say: MeasuredColumn['say'],
): MeasuredColumn {
  const days = targets.flatMap(({ measured }) => read(measured)?.date ?? []);
  return { read, say, date: days.sort().at(-1) ?? null };
}

function rowOf(
  { policy, country, measured }: Target,
  columns: readonly MeasuredColumn[],
  text: Catalogue,
): LinkedRow {
  const { target, target_date, outcome } = policyAsWritten(policy, text);
  const cells = [
    { text: target, value: 0 },
    {
      text: text.date(target_date ?? ''),
      value: Number((target_date ?? '').replaceAll('-', '').padEnd(8, '9')),
    },
    { text: outcome || text.policies.noOutcome, value: outcome === '' ? null : 0 },
    ...columns.map((column) => measuredCell(column.read(measured), column, text)),
  ];
  return countryRow(country, cells, text);
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
