import type { Cost, EvidenceKind, Reader, State } from '../../model/activities/columns.ts';
import type { EventFormat, EventKind } from '../../model/activities/events.ts';
import type { TestbedKind } from '../../model/activities/testbeds.ts';
import type { TrainingFormat } from '../../model/activities/training.ts';
import type { AreaId } from '../../model/area.ts';
import type { RegionId } from '../../model/region.ts';
import type { Words } from './words.ts';

/** How an entry is known, and when that was last looked at. */
export interface KnownBy {
  /** Whether no source is a page: of each only the site is on record. */
  readonly isSiteOnly: boolean;
  readonly evidence: EvidenceKind;
  readonly checked: string | null;
}

/** What somebody made, by the title it has itself, and who that was. */
export interface Named {
  readonly title: string;
  readonly who: string;
}

/** What is done about IPv6: events, training, test-beds, and their entries on other pages. */
export interface ActivitiesText {
  readonly kinds: Words<EventKind>;
  readonly readers: Words<Reader>;
  readonly costs: Words<Cost>;
  readonly formats: Words<TrainingFormat | EventFormat>;
  readonly states: Words<State>;
  readonly seen: (p: { status: State; checked: string | null }) => string;
  /** A span of days or months: 22–24 February 2027; August to October 2027. */
  readonly span: (start: string, end: string | null) => string;
  readonly capital: (words: string) => string;
  readonly language: (tag: string) => string;
  /** Languages by their tags, as a list. */
  readonly languages: (tags: readonly string[]) => string;
  readonly worldwide: string;
  /** Areas by name; none for everybody everywhere. */
  readonly forWhom: (areas: readonly AreaId[]) => string;
  readonly entry: {
    readonly by: (who: string) => string;
    readonly evidence: Words<EvidenceKind>;
    readonly known: (p: KnownBy) => string;
    readonly knownOfEvent: (p: KnownBy) => string;
    readonly old: string;
    readonly fresh: string;
    /** Said once above a list, so that not every entry has to. */
    readonly mostlyOld: (p: { old: number; all: number }) => string;
    /** How many entries of a list nobody confirmed for three years. */
    readonly forgotten: (count: number) => string;
    /** A further source of a host that is named already. */
    readonly another: string;
    readonly since: (day: string) => string;
    readonly until: (day: string) => string;
    readonly fromTo: (since: string, until: string) => string;
    readonly target: (p: { target: string; by: string | null }) => string;
    readonly outcome: (outcome: string) => string;
  };
  readonly filter: Words<
    | 'any'
    | 'unknown'
    | 'region'
    | 'language'
    | 'kind'
    | 'policy'
    | 'cost'
    | 'format'
    | 'by'
    | 'shown'
    | 'none'
  >;
  readonly events: {
    readonly kicker: string;
    readonly title: (p: {
      count: number;
      /** The title of the next one, the city it is in or nothing, and its days. */
      next: string;
      city: string;
      country: AreaId | null;
      start: string | null;
      end: string | null;
    }) => string;
    readonly noneTitle: string;
    readonly short: string;
    readonly description: string;
    readonly lead: string;
    readonly rests: (p: {
      onCalendar: number;
      all: number;
      calendars: number;
      on: string;
    }) => string;
    readonly calendarLink: string;
    readonly edition: (day: string) => string;
    readonly more: Words<
      'heading' | 'training' | 'testbeds' | 'policies' | 'guidelines' | 'contribute'
    >;
    readonly months: string;
    readonly monthsHeading: string;
    readonly regionsHeading: string;
    readonly regionNone: (p: { series: number }) => string;
    readonly seriesHeading: string;
    readonly seriesLead: string;
    readonly pastHeading: (count: number) => string;
    readonly calendarsHeading: string;
    readonly calendarsLead: (p: { without: number }) => string;
    readonly everywhere: string;
    readonly calendar: Words<'subscribe' | 'download'>;
    readonly calendarName: (region: RegionId | null) => string;
    readonly feedTitle: string;
    readonly feed: string;
    readonly undated: string;
  };
  readonly training: {
    readonly kicker: string;
    readonly title: (p: { running: number; free: number; since: string }) => string;
    readonly short: string;
    readonly description: string;
    readonly lead: (p: { all: number; unknown: number }) => string;
    readonly languages: (p: { tags: readonly string[]; missing: number }) => string;
    readonly headings: Words<State>;
    readonly endedLead: string;
  };
  readonly testbeds: {
    readonly kicker: string;
    /** How many are in service, and how many did not end as far as is known. */
    readonly title: (p: { running: number; open: number }) => string;
    readonly short: string;
    readonly description: string;
    readonly lead: string;
    readonly mapTitle: string;
    readonly mapNote: string;
    readonly mapWords: (countries: readonly AreaId[]) => string;
    readonly kinds: Words<TestbedKind>;
    readonly listHeading: string;
    readonly several: string;
  };
  readonly country: {
    readonly heading: string;
    readonly policies: string;
    readonly noPolicies: string;
    readonly forRegion: (p: { policies: readonly Named[] }) => string;
    readonly morePolicies: string;
    readonly events: string;
    readonly noEvents: string;
    readonly series: string;
    readonly moreEvents: string;
    readonly training: string;
    readonly trainingLead: (country: AreaId) => string;
    readonly official: (p: { country: AreaId; tags: readonly string[] }) => string;
    readonly cldr: (version: string) => string;
    readonly inOfficial: string;
    readonly noneInOfficial: string;
    readonly inOthers: string;
    readonly noLanguage: string;
    readonly moreTraining: string;
    readonly testbeds: string;
    readonly correct: string;
    readonly correctTitle: (country: AreaId) => string;
    readonly correctLead: string;
  };
  readonly policiesFeed: {
    readonly title: string;
    readonly entry: (p: Named & { country: AreaId | null }) => string;
  };
}
