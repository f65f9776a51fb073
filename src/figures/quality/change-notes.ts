import type { Change } from '../../model/change.ts';
import { readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** What is to be said of a change beside its tables, a sentence each: its edition, and what was let pass or lost. */
export function changeNotes(change: Change, text: Catalogue): string[] {
  const { notes } = text.changes;
  return [
    ...(change.edition === undefined ? [] : [notes.edition(change.edition)]),
    ...change.stale.map((one) => notes.stale({ ...one, source: sourceTitle(one.source) })),
    ...change.reached.map((one) => notes.reached({ ...one, source: sourceTitle(one.source) })),
    ...change.accepted.map(notes.accepted),
  ];
}

/** A source as readers know it; its id where it is a source no longer. */
export function sourceTitle(id: string): string {
  const source = readPublished().provenance.sources.find((one) => one.id === id);
  return source ? `${source.title}, ${source.publisher}` : id;
}
