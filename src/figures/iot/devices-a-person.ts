import type { UnitTone } from '../../charts/units/layout.ts';
import { drawUnits } from '../../charts/units/render.ts';
import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { spanOfDates } from '../counted.ts';
import { column, type Facts, type FactTable, numbers } from '../facts.ts';
import type { Figure, Words, World } from '../figure.ts';
import { tellTable } from '../tell-table.ts';
import { type CountedRow, iotRows, pagesOf, SUPPOSED } from './iot-facts.ts';
import { iotDocuments } from './iot-table.ts';

/** The last count and the forecast of one publisher, so that the two compare. */
const ROWS = ['ericsson-2024', 'ericsson-2030'] as const;

/** Something of which each person has some: the addresses there are, what the table counts, or what is supposed. */
interface Shared {
  readonly id: string;
  readonly amount: number;
  readonly each: number;
  readonly tone: UnitTone;
  /** The row that states it; `null` for addresses and for what is supposed. */
  readonly row: CountedRow | null;
}

/** Addresses and devices set against the same people. */
interface DevicesFacts extends Facts {
  readonly people: number;
  /** Year of the people. */
  readonly year: string;
  readonly shared: readonly Shared[];
  /** IPv4 addresses, and things counted, for each person. */
  readonly addresses: number;
  readonly things: number;
}

/** Addresses and devices for each person, a square each. */
export const devicesAPerson: Figure<DevicesFacts, World> = {
  id: 'iot-devices-a-person',
  facts: factsOf,
  tell: wordsOf,
  draw: ({ shared }, { sentence }, text) => {
    const rows = shared.map((one) => ({
      label: labelOf(one, text),
      value: one.each,
      words: text.iot.perPerson.each(one.each),
      tone: one.tone,
    }));
    return { drawings: drawUnits({ rows, language: text.language }, sentence) };
  },
};

function factsOf(data: Data): DevicesFacts | null {
  const { worldPeople } = data.published;
  const rows = iotRows(data, ROWS);
  const counted = rows.find(({ kind }) => kind === 'counted');
  if (worldPeople === null || counted === undefined) return null;
  const { people, year } = worldPeople;
  const shared = sharedAmong(people, rows);
  const census = data.sources.filter(({ tables }) => tables.includes('population'));
  const origins = census.map(({ id }) => id);
  return {
    ...{ metrics: [], origins: [...pagesOf(data, rows), ...origins], caveats: [] },
    table: tableOf(shared, year, origins),
    ...{ people, year, shared },
    ...{ addresses: ALL_IPV4 / people, things: counted.count / people },
  };
}

function sharedAmong(people: number, rows: readonly CountedRow[]): Shared[] {
  const all: Omit<Shared, 'each'>[] = [
    { id: 'ipv4-addresses', amount: ALL_IPV4, tone: 'ipv4', row: null },
    ...rows.map((row): Omit<Shared, 'each'> => {
      const tone = row.kind === 'counted' ? 'counted' : 'expected';
      return { id: row.id, amount: row.count, tone, row };
    }),
    { id: 'supposed', amount: SUPPOSED * people, tone: 'expected', row: null },
  ];
  return all.map((one) => ({ ...one, each: one.amount / people }));
}

/** A row speaks of the year of its things and of that of the people among whom it shares them. */
function tableOf(shared: readonly Shared[], year: string, census: readonly string[]): FactTable {
  return {
    columns: [column('what', 'term'), numbers('amount'), numbers('per_person')],
    rows: shared.map(({ id, amount, each, row }) => ({
      area: null,
      date: spanOfDates([year, ...(row?.year ? [row.year] : [])]),
      origins: [...(row ? [row.source_url] : []), ...census],
      values: { what: id, amount, per_person: each },
    })),
  };
}

function wordsOf(facts: DevicesFacts, text: Catalogue): Words {
  const { people, year, shared, addresses, things, table } = facts;
  const words = text.iot.perPerson;
  const unit = words.unit({ year });
  const columns = {
    ...{ what: words.columns.what, amount: words.columns.amount, per_person: words.columns.each },
  };
  const labels = new Map(shared.map((one) => [one.id, labelOf(one, text)]));
  const say = {
    what: (id: string | number) => labels.get(String(id)) ?? String(id),
    per_person: (value: string | number) => text.full(Number(value), 3),
  };
  return {
    title: words.title({ addresses, things }),
    unit,
    sentence: words.sentence({ addresses, needed: SUPPOSED, people }),
    notes: words.notes,
    columns,
    table: tellTable(table, { caption: unit, columns, say }, text),
    documents: iotDocuments(
      shared.flatMap(({ row }) => row ?? []),
      text,
    ),
  };
}

function labelOf({ id, row }: Shared, text: Catalogue): string {
  const words = text.iot.perPerson;
  if (row === null) return id === 'supposed' ? words.supposed(SUPPOSED) : words.addresses;
  const { publisher, kind } = row;
  return words.things({ publisher, kind, year: row.year ?? text.iot.columns.notStated });
}
