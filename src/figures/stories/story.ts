import type { Drawing } from '../../charts/parts/drawing.ts';
import type { FigurePath } from '../../model/figure-id.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Kept, KeptStories, StorySlug } from '../../model/stories/stories.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { StoryText } from '../../text/contract/story.ts';
import { remembered } from '../remembered.ts';
import type { Comparison } from './claim.ts';
import { type Standing, standingOf } from './standing.ts';
import { type StoryView, viewOf } from './story-view.ts';

/** A story: told in a language from facts of this edition, or of the last in which its claims held. */
export interface Story {
  readonly slug: StorySlug;
  /** How it stands by the data of an edition. */
  standing(data: Data): Standing<unknown>;
  /** What it is about, in a few words. */
  kickerIn(text: Catalogue): string;
  /** What a claim of it asserts, as a sentence. */
  sentenceOf(claim: string, text: Catalogue): string;
  /** The story in a language; `null` where it cannot be told. */
  tell(data: Data, text: Catalogue): StoryView | null;
}

/** What makes a story. */
export interface Making<Facts, Claim extends string, Section extends string> {
  readonly slug: StorySlug;
  /** Measures without which there is nothing to tell. */
  readonly needs: readonly MetricId[];
  /** Reads the facts where every measure needed has a reading; `null` when something else lacks. */
  readonly read: (data: Data) => Facts | null;
  readonly claims: (facts: Facts) => Readonly<Record<Claim, Comparison>>;
  readonly words: (text: Catalogue) => StoryText<Facts, Claim, Section>;
  /** Paths of the figures that close each section, by the section's id. */
  readonly figures: (facts: Facts) => Readonly<Partial<Record<Section, readonly FigurePath[]>>>;
  /** The picture that a section is told by; a story of steps has one for each. */
  readonly pictures?: (facts: Facts, text: Catalogue) => Readonly<Record<Section, Drawing>>;
}

/** A story whose facts may be given, so that a test tells it from its own. */
export interface ToldFromFacts<Facts> extends Story {
  standing(data: Data): Standing<Facts>;
  /** How it would stand by other facts and with others kept. */
  standingBy(current: Facts | null, kept: Kept<Facts> | undefined): Standing<Facts>;
  tellBy(standing: Standing<Facts>, text: Catalogue): StoryView | null;
}

/** Puts facts, claims, words and figures together; every page that names a story finds it told already. */
export function storyOf<Facts, Claim extends string, Section extends string>(
  making: Making<Facts, Claim, Section>,
): ToldFromFacts<Facts> {
  const { slug, read, claims, words } = making;
  const standingBy = (current: Facts | null, kept: Kept<Facts> | undefined) =>
    standingOf(current, claims, kept);
  const standing = remembered((data: Data) =>
    standingBy(hasAll(data, making.needs) ? read(data) : null, keptIn<Facts>(data, slug)),
  );
  const tellBy = ({ basis, turned }: Standing<Facts>, text: Catalogue) =>
    basis &&
    viewOf({
      ...{ ...making, basis, turned, words: words(text) },
      pictures: making.pictures?.(basis.facts, text) ?? null,
    });
  const told = remembered((data: Data) =>
    remembered((text: Catalogue) => tellBy(standing(data), text)),
  );
  return {
    ...{ slug, standing, standingBy, tellBy },
    kickerIn: (text) => words(text).kicker,
    sentenceOf: (claim, text) => words(text).claims[claim as Claim],
    tell: (data, text) => told(data)(text),
  };
}

function hasAll(data: Data, needs: readonly MetricId[]): boolean {
  return needs.every((id) => newestReadingDate(id, data) !== null);
}

/** The schema of what is kept holds each story's facts to their type. */
function keptIn<Facts>(data: Data, slug: StorySlug): Kept<Facts> | undefined {
  const kept: KeptStories = data.published.stories;
  return kept[slug] as Kept<Facts> | undefined;
}
