import type { EvidenceKind } from '../../model/activities/columns.ts';
import { isUnchecked } from '../../model/activities/when.ts';
import { hostOf, isHomePage } from '../../model/address.ts';
import type { Data } from '../../published/data.ts';
import { editionDay } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Credit } from '../figure.ts';

/** By what an entry can be found: each mark's values, none where its sources do not say. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** One activity as a list shows it. */
export interface EntryView {
  readonly id: string;
  readonly name: string;
  /** What the list is ordered by, in the margin: when, where, who. */
  readonly lead?: string;
  /** The page to go to; `null` where the sources are all there is. */
  readonly href: string | null;
  /** Short facts in one line: where, by whom, in which language. */
  readonly facts: readonly string[];
  /** Whole sentences: what it is, what to mind. */
  readonly sentences: readonly string[];
  /** How it is known and as of when. */
  readonly known: string;
  /** True when nobody checked it within the year before the edition. */
  readonly isOld: boolean;
  /** True when nobody confirmed it within the three years before the edition: lists fold it up. */
  readonly isForgotten: boolean;
  readonly sources: readonly Credit[];
  readonly marks: Marks;
  /** Last day, for hiding what has passed; `null` when it does not pass. */
  readonly last: string | null;
}

/** Years after which an entry that nobody confirmed stands behind those that somebody did. */
const FORGOTTEN = 3;

/** What every table of activities says of how an entry is known. */
export interface Evidenced {
  readonly evidence: EvidenceKind;
  readonly checked: string | null;
  readonly sources: readonly string[];
}

/** How an entry is known, as of when, and whether that is too long ago. */
export function evidenceView(
  data: Data,
  entry: Evidenced,
  text: Catalogue,
): Pick<EntryView, 'known' | 'isOld' | 'isForgotten' | 'sources'> {
  return {
    known: text.activities.entry.known(knownBy(entry)),
    isOld: isUnchecked(entry.checked, editionDay(data)),
    isForgotten: isUnchecked(entry.checked, editionDay(data), FORGOTTEN),
    sources: creditsOf(entry.sources, text),
  };
}

/** What is said of how an entry is known. */
export function knownBy({ evidence, checked, sources }: Evidenced) {
  return { evidence, checked, isSiteOnly: sources.every(isHomePage) };
}

/** What to say once above entries most of which nobody checked of late; `null` where each says so itself. */
export function ageNote(entries: readonly EntryView[], text: Catalogue): string | null {
  const old = entries.filter(({ isOld }) => isOld).length;
  return old * 2 > entries.length
    ? text.activities.entry.mostlyOld({ old, all: entries.length })
    : null;
}

/** A link to each source, which names its host where no link before it does. */
function creditsOf(sources: readonly string[], text: Catalogue): Credit[] {
  const hosts = sources.map(hostOf);
  return sources.map((href, index) => {
    const host = hosts[index] ?? '';
    const isFirst = hosts.indexOf(host) === index;
    return { text: isFirst ? host : text.activities.entry.another, href };
  });
}

/** The words that are there, without those that are empty. */
export function present(...words: readonly (string | null)[]): string[] {
  return words.filter((one): one is string => one !== null && one !== '');
}

/** Since when, until when, or nothing. */
export function lifetime(
  { since, until }: { since: string | null; until: string | null },
  text: Catalogue,
): string | null {
  const words = text.activities.entry;
  if (since !== null && until !== null)
    return since === until ? text.date(since) : words.fromTo(since, until);
  if (since !== null) return words.since(since);
  return until === null ? null : words.until(until);
}
