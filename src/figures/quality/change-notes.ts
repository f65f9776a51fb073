import type { Change } from '../../model/change.ts';
import { own } from '../../model/own.ts';
import type { Source } from '../../model/provenance.ts';
import type { Data } from '../../published/data.ts';
import { entryAsWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { tellSource } from '../told-source.ts';

/** What is to be said of a change beside its tables, a sentence each: its edition, and what was let pass or lost. */
export function changeNotes(data: Data, change: Change, text: Catalogue): string[] {
  const { notes } = text.changes;
  const told = <One extends { because: string }>(one: One) =>
    entryAsWritten(one, ['because'], text);
  return [
    ...(change.edition === undefined ? [] : [notes.edition(change.edition)]),
    ...change.stale.map((one) =>
      notes.stale({ ...told(one), source: sourceTitle(data, one.source, text) }),
    ),
    ...change.reached.map((one) =>
      notes.reached({ ...one, source: sourceTitle(data, one.source, text) }),
    ),
    ...change.accepted.map((one) =>
      notes.accepted({ ...told(one), check: checkName(one.gate, text) }),
    ),
  ];
}

/** A source as readers know it; its id where it is a source no longer. */
export function sourceTitle(data: Data, id: string, text: Catalogue): string {
  const source = data.findSource(id);
  return source ? titleAndPublisher(source, text) : id;
}

/** What a source is called, and by whom. */
export function titleAndPublisher(source: Source, text: Catalogue): string {
  const { title, publisher } = tellSource(source, text);
  return text.row([title, publisher]);
}

/** A check as readers know it, as it stands inside a sentence; its id where it is a check no longer. */
export function checkName(gate: string, text: Catalogue): string {
  return own<string>(text.quality.checks, gate) ?? gate;
}
