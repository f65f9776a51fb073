import type { Reader } from '../../model/activities/columns.ts';
import type { Step } from '../../model/activities/guidelines.ts';
import type { Words } from './words.ts';

/** Roadmaps by reader, and the documents that help at each step. */
export interface GuidelinesText {
  readonly kicker: string;
  readonly short: string;
  readonly title: (p: { documents: number }) => string;
  readonly description: string;
  readonly lead: string;
  readonly readerDescription: (reader: Reader) => string;
  readonly readers: Readonly<Record<Reader, Words<'name' | 'title' | 'lead' | 'who'>>>;
  readonly steps: Readonly<Record<Step, Words<'name' | 'what'>>>;
  readonly readersHeading: string;
  readonly stepsHeading: string;
  readonly count: (count: number) => string;
  /** What a folded list holds: 12 documents, from IETF, RIPE NCC, NIST and others. */
  readonly inside: (p: { documents: number; publishers: readonly string[] }) => string;
  readonly others: string;
  readonly order: string;
  /** The standing of a document that later ones may replace, as of when. */
  readonly standing: (p: { status: string; on: string }) => string;
  readonly sourceNote: (p: { on: string }) => string;
  readonly contribute: string;
}
