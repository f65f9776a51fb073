import type { Change } from '../../model/change.ts';
import { own } from '../../model/own.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** What is to be said of a change beside its tables, a sentence each: its edition, and what was let pass or lost. */
export function changeNotes(data: Data, change: Change, text: Catalogue): string[] {
  const { notes } = text.changes;
  return [
    ...(change.edition === undefined ? [] : [notes.edition(change.edition)]),
    ...change.stale.map((one) => notes.stale({ ...one, source: sourceTitle(data, one.source) })),
    ...change.reached.map((one) =>
      notes.reached({ ...one, source: sourceTitle(data, one.source) }),
    ),
    ...change.accepted.map((one) => notes.accepted({ ...one, check: checkName(one.gate, text) })),
  ];
}

/** A source as readers know it; its id where it is a source no longer. */
export function sourceTitle(data: Data, id: string): string {
  const source = data.findSource(id);
  return source ? `${source.title}, ${source.publisher}` : id;
}

/** A check as readers know it, as it stands inside a sentence; its id where it is a check no longer. */
export function checkName(gate: string, text: Catalogue): string {
  return own<string>(text.quality.checks, gate) ?? gate;
}
