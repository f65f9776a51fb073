import type { StorySlug } from '../../model/stories/stories.ts';
import { Data } from '../../published/data.ts';
import { edition } from '../../published/dates.ts';
import { loadPublished } from '../../published/load.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import type { Comparison } from './claim.ts';
import { STORIES } from './stories.ts';
import type { Story } from './story.ts';

/** A claim of a story with the values it rests on. */
export interface Claim extends Comparison {
  readonly story: StorySlug;
  readonly id: string;
  /** What it asserts, in English: the language of the project. */
  readonly sentence: string;
}

/** A story with its claims by the data of an edition. */
export interface ExaminedStory {
  readonly slug: StorySlug;
  /** Told from this edition, from what is kept of an earlier one, or not at all. */
  readonly told: 'this-edition' | 'kept' | 'not';
  /** The edition whose facts are told in place of this one's; `null` where none are. */
  readonly keptOf: string | null;
  /** What the data say; `null` where they lack something it needs. */
  readonly facts: unknown;
  readonly claims: readonly Claim[];
}

/** All stories by the data of an edition. */
export interface Examined {
  readonly edition: string;
  readonly stories: readonly ExaminedStory[];
}

/** Every story with every claim, by what the ingest published into a folder. */
export function examinePublished(folder: string): Examined {
  return examineStories(new Data(loadPublished(folder)));
}

/** Every story with every claim, in the order of the stories. */
export function examineStories(data: Data): Examined {
  return { edition: edition(data), stories: STORIES.map((story) => examine(story, data)) };
}

function examine(story: Story, data: Data): ExaminedStory {
  const { slug } = story;
  const { current, claims, basis } = story.standing(data);
  const keptOf = basis?.keptOf ?? null;
  return {
    slug,
    told: basis === null ? 'not' : keptOf === null ? 'this-edition' : 'kept',
    keptOf,
    facts: current,
    claims: Object.entries(claims).map(([id, comparison]) => ({
      ...{ story: slug, id, sentence: story.sentenceOf(id, catalogueOf('en')) },
      ...comparison,
    })),
  };
}
