import { min } from 'd3';
import type { Reader } from '../../model/activities/columns.ts';
import { type Guideline, STEPS, type Step } from '../../model/activities/guidelines.ts';
import { guidelines } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { asWritten, entryAsWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type EntryView, evidenceView, present } from '../activities/entry.ts';

/** A step on the way to IPv6 with the documents that help a reader at it, the newest first. */
export interface RoadmapStep {
  readonly step: Step;
  readonly documents: readonly Guideline[];
}

/** The steps at which we know a document for a reader, in the order they are taken. */
export function roadmapOf(data: Data, reader: Reader): RoadmapStep[] {
  return STEPS.map((step) => ({
    step,
    documents: guidelines(data)
      .filter((one) => one.step === step && one.audience.includes(reader))
      .sort((a, b) => (b.year ?? '').localeCompare(a.year ?? '') || a.id.localeCompare(b.id)),
  })).filter(({ documents }) => documents.length > 0);
}

/** Who published the documents, each once, the busiest first. */
export function publishersOf(documents: readonly Guideline[], text: Catalogue): string[] {
  const counts = new Map<string, number>();
  for (const { who } of documents) counts.set(who, (counts.get(who) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([who]) => asWritten(who, text));
}

/** How many documents a reader's roadmap holds. */
export function documentsFor(data: Data, reader: Reader): number {
  return guidelines(data).filter(({ audience }) => audience.includes(reader)).length;
}

/** Documents by their ids, in that order. Throws on an id the table does not have. */
export function documentsOf(data: Data, ids: readonly string[]): Guideline[] {
  return ids.map((id) => {
    const found = guidelines(data).find((one) => one.id === id);
    if (!found) throw new Error(`There is no guideline ${id} in data/activities/guidelines.csv`);
    return found;
  });
}

/** When the standing of the RFCs was read: the oldest day among them. */
export function rfcsReadOn(data: Data): string {
  const days = guidelines(data).flatMap((one) => (isRfc(one) && one.checked ? [one.checked] : []));
  return min(days) ?? '';
}

/** True of a document whose standing changes when a later one replaces it. */
function isRfc({ reference }: Guideline): boolean {
  return /^RFC \d+$/.test(reference);
}

/** True of what was published under a number: a later text gets another, so that this one does not age. */
function isNumbered({ reference }: Guideline): boolean {
  return reference !== '' && !reference.startsWith('draft-');
}

/** An RFC's standing with the day on which it was read, as a later one may have replaced it; others' as it is. */
function standingOf(one: Guideline, text: Catalogue): string {
  const { checked } = one;
  const status = asWritten(one.status, text);
  if (status === '' || checked === null || !isRfc(one)) return status;
  return text.guidelines.standing({ status, on: checked });
}

/** A document as a list shows it. */
export function documentView(data: Data, one: Guideline, text: Catalogue): EntryView {
  const columns = ['name', 'reference', 'who', 'purpose', 'note'] as const;
  const written = entryAsWritten(one, columns, text);
  const { id, name, url, reference, who, year, languages, purpose, note } = written;
  const tongues = languages.length > 0 ? text.activities.languages(languages) : null;
  return {
    ...{ id, name, href: url, ...evidenceView(data, one, text) },
    facts: present(reference, who, year, standingOf(one, text), tongues),
    sentences: present(purpose, note),
    ...(isNumbered(one) && { isOld: false }),
    ...{ marks: {}, last: null },
  };
}
