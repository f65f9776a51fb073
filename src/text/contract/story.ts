import type { Prose } from '../prose.ts';
import type { Words } from './words.ts';

/** Words made of a story's facts. */
export type Told<Facts, As = string> = (facts: Facts) => As;

/** A part of a story under its own heading. */
export interface SectionText<Facts> {
  readonly heading: string;
  readonly paragraphs: Told<Facts, readonly Prose[]>;
}

/** A story's words: functions of the facts that the build computes from the tables. */
export interface StoryText<Facts, Claim extends string, Section extends string> {
  /** What the story is about, in a few words. */
  readonly kicker: string;
  /** The finding, in one line. */
  readonly headline: Told<Facts>;
  readonly standfirst: Told<Facts>;
  /** For search results and the list of stories. */
  readonly description: string;
  /** Sections by id, in the order they are read. */
  readonly sections: Readonly<Record<Section, SectionText<Facts>>>;
  /** What each claim asserts, as a sentence for whoever reads that it turned. */
  readonly claims: Words<Claim>;
}
