import type { StorySlug } from '../../model/stories/stories.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { fourBillion } from './four-billion.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import type { Story } from './story.ts';
import type { StoryView } from './story-view.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

/** The stories, in the order in which they build on one another. */
export const STORIES: readonly Story[] = [
  fourBillion,
  howIpv4RanOut,
  whoGotTheAddresses,
  registeredIsNotUsed,
  islandsAndLandlocked,
  aHundredDevices,
];

/** The stories that can be told, in their order. */
export function toldStories(data: Data, text: Catalogue): StoryView[] {
  return STORIES.flatMap((story) => story.tell(data, text) ?? []);
}

/** What the stories are about that cannot be told. */
export function untoldStories(data: Data, text: Catalogue): string[] {
  return STORIES.filter((story) => !story.standing(data).basis).map((story) =>
    story.kickerIn(text),
  );
}

/** Whether a story can be told of an edition's data, or of what is kept. */
export function isTold(data: Data, slug: StorySlug): boolean {
  return STORIES.some((story) => story.slug === slug && story.standing(data).basis !== null);
}

/** Path of a story below the site's root, or of the list where it cannot be told. */
export function storyPath(data: Data, slug: StorySlug): string {
  return isTold(data, slug) ? `stories/${slug}/` : 'stories/';
}
