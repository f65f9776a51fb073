import type { GateFinding } from '../../model/provenance.ts';
import { REGISTRY_NAMES, Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import { asWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ShownTable } from '../figure.ts';
import { checkName, sourceTitle } from './change-notes.ts';

/** What persons let pass in all refreshes on record, the newest first; `null` when that is nothing. */
export function acceptedTable(data: Data, text: Catalogue): ShownTable | null {
  const { acceptedColumns, acceptedHeading, gateColumns } = text.quality;
  const { gate, key, saw, expected, accepted } = gateColumns;
  const rows = data.published.changes.flatMap(({ date, accepted: all }) =>
    all.map((one) => [
      text.date(date),
      ...findingCells(data, one, text),
      asWritten(one.because, text),
    ]),
  );
  if (rows.length === 0) return null;
  const heads = [acceptedColumns.day, gate, key, saw, expected, accepted];
  return {
    caption: acceptedHeading,
    head: headOf(heads),
    rows,
  };
}

/** What the checks found in the last refresh: what was let pass for a reason, and what was as expected. */
export interface CheckTables {
  readonly letPass: ShownTable;
  readonly asExpected: ShownTable;
}

/** What the checks found in the last refresh; `null` when none were recorded. */
export function checkTables(data: Data, text: Catalogue): CheckTables | null {
  const { gates = [] } = data.published.provenance;
  if (gates.length === 0) return null;
  const { gateColumns, gatesHeading, allPassed, excused: because } = text.quality;
  const { gate, key, saw, expected } = gateColumns;
  const passed = gates.filter((finding) => reasonOf(finding) === null);
  return {
    letPass: {
      caption: gatesHeading,
      head: headOf([gate, key, saw, expected, because]),
      rows: gates.flatMap((finding) => {
        const reason = reasonOf(finding);
        return reason === null
          ? []
          : [[...findingCells(data, finding, text), asWritten(reason, text)]];
      }),
    },
    asExpected: {
      caption: allPassed(passed.length),
      head: headOf([gate, key, saw, expected]),
      rows: passed.map((finding) => findingCells(data, finding, text)),
    },
  };
}

/** A finding in the words of readers: which check, of what, what it saw and what it expected. */
function findingCells(
  data: Data,
  { gate, key, saw, expected }: Omit<GateFinding, 'accepted' | 'excused'>,
  text: Catalogue,
): string[] {
  const found = [saw, expected].map((words) => asWritten(words, text));
  return [text.sentenceCase(checkName(gate, text)), checkedName(data, key, text), ...found];
}

/** What a check looked at, from its key: a registry or another source, with the family and what else the key tells. */
export function checkedName(data: Data, key: string, text: Catalogue): string {
  const [head = '', ...rest] = key.split('/');
  const registry = Registry.safeParse(head);
  const name = registry.success ? REGISTRY_NAMES[registry.data] : sourceTitle(data, head, text);
  const families: Readonly<Record<string, string>> = text.changes.families;
  return text.row([name, ...rest.map((part) => families[part] ?? part)]);
}

function reasonOf({ accepted, excused }: GateFinding): string | null {
  return accepted ?? excused ?? null;
}

function headOf(heads: readonly string[]): ShownTable['head'] {
  return heads.map((head) => ({ text: head, isNumber: false }));
}
