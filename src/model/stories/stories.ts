import { z } from 'zod';
import { editionName } from '../edition.ts';
import { DevicesFacts } from './a-hundred-devices.ts';
import { FourBillionFacts } from './four-billion.ts';
import { RanOutFacts } from './how-ipv4-ran-out.ts';
import { IslandsFacts } from './islands-and-landlocked.ts';
import { NotUsedFacts } from './registered-is-not-used.ts';
import { WhoGotFacts } from './who-got-the-addresses.ts';

/** Facts of the last edition in which every claim of a story held: `data/stories/<slug>.json`. */
function keptOf<Facts extends z.ZodType>(facts: Facts) {
  return z.strictObject({
    edition: editionName,
    facts,
  });
}

/** What is kept of each story, by slug; a story of which nothing is kept is not there. */
export const KEPT = {
  'where-did-four-billion-addresses-go': keptOf(FourBillionFacts),
  'how-ipv4-ran-out': keptOf(RanOutFacts),
  'who-got-the-addresses': keptOf(WhoGotFacts),
  'registered-is-not-used': keptOf(NotUsedFacts),
  'islands-and-landlocked': keptOf(IslandsFacts),
  'a-hundred-devices': keptOf(DevicesFacts),
} as const;

/** The stories by what stands behind `/stories/` in their addresses. */
export type StorySlug = keyof typeof KEPT;

/** What is kept of all stories. */
export const KeptStories = z.strictObject(KEPT).partial();
export type KeptStories = z.infer<typeof KeptStories>;

/** A story's facts with the name of the edition that they are of. */
export interface Kept<Facts> {
  readonly edition: string;
  readonly facts: Facts;
}
