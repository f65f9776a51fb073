import type { Change, ChangeAcceptance } from '../../src/model/change.ts';
import type { GateFinding } from '../../src/model/provenance.ts';
import type { Told, Unread } from './told.ts';

/** Keys named of one rule by which a gate let pass. */
const NAMED = 8;

/** A paragraph with a heading and a line for each item; none without items. */
export function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [[heading, ...items.map((item) => `- ${item}`)].join('\n')];
}

/** What an editor must know before what changed: which sources were not read, and what was let pass. */
export function toldParagraphs(
  { accepted, reached }: Pick<Change, 'accepted' | 'reached'>,
  { stale, excused }: Told,
): string[] {
  return [
    ...section('Stale, with the last good rows kept:', stale.map(unreadLine)),
    ...section(
      'Read again:',
      reached.map(({ source, since }) => `${source}, not read since ${since}`),
    ),
    ...section('Accepted on purpose:', accepted.map(acceptanceLine)),
    ...section('Let pass by the checks themselves:', excusedLines(excused)),
  ];
}

/** What was said of the claims of stories. */
export function claimParagraphs({ claims = [] }: Told): string[] {
  return section('Claims of stories:', claims);
}

/** How many sources are stale, for a title; empty where none is. */
export function staleCount({ stale }: Told): string {
  return stale.length === 0 ? '' : `, ${stale.length} stale`;
}

function unreadLine({ source, publisher, since, because }: Unread): string {
  const name = publisher === source ? source : `${publisher} (${source})`;
  return `${name}, ${since === null ? 'never read' : `since ${since}`}: ${oneLine(because)}`;
}

function acceptanceLine({ gate, key, saw, expected, because }: ChangeAcceptance): string {
  return `${gate}:${key}: ${oneLine(because)} (expected ${expected}, saw ${saw})`;
}

function excusedLines(findings: readonly GateFinding[]): string[] {
  const rules = Map.groupBy(findings, ({ gate, excused }) => `${gate}: ${excused}`);
  return [...rules].map(([rule, all]) => {
    const named = all.slice(0, NAMED).map(({ key, saw }) => `${key} (${saw})`);
    const rest = all.length > NAMED ? ` and ${all.length - NAMED} more` : '';
    return `${rule}: ${named.join(', ')}${rest}`;
  });
}

/** Reasons come from servers and people: one must not look like another paragraph. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
