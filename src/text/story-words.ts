import type { Prose } from './prose.ts';

/** Finds a country by its code, so that each language says its name as its grammar asks. */
export type PlaceOf = (alpha2: string) => { readonly alpha2: string; readonly name_en: string };

/** Words made of a story's facts. */
export type Told<Facts, Words = string> = (facts: Facts, place: PlaceOf) => Words;

/** A part of a story under its own heading. */
export interface SectionWords<Facts> {
  readonly heading: string;
  readonly paragraphs: Told<Facts, readonly Prose[]>;
}

/** The words of a story: functions of the facts that the build computes from the tables. */
export interface StoryWords<Facts, Claim extends string> {
  /** What the story is about, in a few words. */
  readonly kicker: string;
  /** The finding, in one line. */
  readonly headline: Told<Facts>;
  readonly standfirst: Told<Facts>;
  /** For search results and the list of stories. */
  readonly description: string;
  /** Sections by id, in the order they are read. */
  readonly sections: Readonly<Record<string, SectionWords<Facts>>>;
  /** What each claim asserts, as a sentence for whoever reads that it turned. */
  readonly claims: Readonly<Record<Claim, string>>;
}
