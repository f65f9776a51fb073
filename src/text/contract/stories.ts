import type {
  DevicesClaim,
  DevicesFacts,
  DevicesSection,
} from '../../model/stories/a-hundred-devices.ts';
import type {
  FourBillionClaim,
  FourBillionFacts,
  FourBillionSection,
} from '../../model/stories/four-billion.ts';
import type {
  RanOutClaim,
  RanOutFacts,
  RanOutSection,
} from '../../model/stories/how-ipv4-ran-out.ts';
import type {
  IslandsClaim,
  IslandsFacts,
  IslandsSection,
} from '../../model/stories/islands-and-landlocked.ts';
import type {
  NotUsedClaim,
  NotUsedFacts,
  NotUsedSection,
} from '../../model/stories/registered-is-not-used.ts';
import type {
  WhoGotClaim,
  WhoGotFacts,
  WhoGotSection,
} from '../../model/stories/who-got-the-addresses.ts';
import type { StoryText } from './story.ts';
import type { Words } from './words.ts';

/** The stories, and what stands around them. */
export interface StoriesText {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly untold: string;
  readonly kept: {
    readonly head: (p: { edition: string }) => string;
    readonly why: string;
    readonly listed: string;
    readonly figure: (p: { edition: string }) => string;
  };
  readonly facts: (p: { edition: string; minutes: number; words: number }) => string;
  readonly know: {
    readonly heading: string;
    readonly text: (p: { edition: string }) => string;
    readonly links: Words<'methodology' | 'quality' | 'data'>;
    readonly claims: string;
  };
  readonly others: string;
  readonly turned: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly lacking: (p: { stories: readonly string[] }) => string;
    readonly columns: Words<'story' | 'claim' | 'value' | 'needed' | 'told'>;
    readonly needed: {
      readonly more: (threshold: string) => string;
      readonly less: (threshold: string) => string;
      readonly 'at-most': (threshold: string) => string;
    };
    readonly notKnown: string;
    readonly notTold: string;
    /** A value of a claim, by what it counts. */
    readonly values: {
      readonly share: (share: number) => string;
      readonly times: (value: number) => string;
      readonly each: (value: number) => string;
      readonly index: (value: number) => string;
      readonly count: (value: number) => string;
      readonly days: (value: number) => string;
      readonly slash32s: (value: number) => string;
    };
  };
  readonly figures: {
    readonly byYear: {
      readonly title: (p: { year: string; addresses: number }) => string;
      readonly unit: (p: { files: string }) => string;
      readonly sentence: (p: { last: string; after: number; peak: string }) => string;
      readonly cidr: string;
      readonly iana: string;
    };
  };
  readonly fourBillion: StoryText<FourBillionFacts, FourBillionClaim, FourBillionSection>;
  /** What the parts of its pictures are called, and the sum of each. */
  readonly fourBillionParts: {
    readonly parts: Words<
      | ('all' | 'kept' | 'usable' | 'given' | 'early' | 'later' | 'undated' | 'others')
      | ('delegated' | 'available' | 'policy-reserved' | 'quarantined' | 'reserved-unsplit')
      | ('untold' | 'stayed' | 'back' | 'ipv6')
    >;
    /** The decade that begins with a year. */
    readonly decade: (year: string) => string;
    readonly total: string;
    readonly totalIpv6: string;
  };
  readonly howIpv4RanOut: StoryText<RanOutFacts, RanOutClaim, RanOutSection>;
  readonly whoGotTheAddresses: StoryText<WhoGotFacts, WhoGotClaim, WhoGotSection>;
  readonly registeredIsNotUsed: StoryText<NotUsedFacts, NotUsedClaim, NotUsedSection>;
  readonly islandsAndLandlocked: StoryText<IslandsFacts, IslandsClaim, IslandsSection>;
  readonly aHundredDevices: StoryText<DevicesFacts, DevicesClaim, DevicesSection>;
}
