import type { Prose } from './prose.ts';

/** A part of a story under its own heading. */
export interface SectionWords<Facts> {
  readonly heading: string;
  readonly paragraphs: (facts: Facts) => readonly Prose[];
}

/** The words of a story: functions of the facts that the build computes from the tables. */
export interface StoryWords<Facts> {
  /** What the story is about, in a few words. */
  readonly kicker: string;
  /** The finding, in one line. */
  readonly headline: (facts: Facts) => string;
  readonly standfirst: (facts: Facts) => string;
  /** For search results and the list of stories. */
  readonly description: string;
  /** Sections by id, in the order they are read. */
  readonly sections: Readonly<Record<string, SectionWords<Facts>>>;
}

/** A day, month or year with the page that states it. */
export interface DatedSource {
  readonly date: string;
  readonly href: string;
}
