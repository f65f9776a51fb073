import { aHundredDevices } from './a-hundred-devices.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import type { Story } from './story.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

/** The stories, in the order in which they build on one another. */
export const STORIES: readonly Story[] = [
  howIpv4RanOut,
  whoGotTheAddresses,
  registeredIsNotUsed,
  islandsAndLandlocked,
  aHundredDevices,
];
