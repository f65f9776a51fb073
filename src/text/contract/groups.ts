import type { AreaId } from '../../model/area.ts';
import type { GroupId } from '../../model/group.ts';
import type { Words } from './words.ts';

/** How a group is called in a list of memberships, and who says who belongs to it. */
export interface GroupWords {
  readonly short: string;
  readonly who: string;
}

/** Groups of countries: the page that sets them side by side, and a page for each. */
export interface GroupsText {
  readonly all: Readonly<Record<GroupId, GroupWords>>;
  /** At the head of a page or a row. */
  readonly name: (group: GroupId) => string;
  readonly kicker: string;
  readonly indexTitle: (
    p: {
      group: GroupId;
      people: number;
      addresses: number;
    } | null,
  ) => string;
  readonly indexDescription: string;
  /** The month of the addresses and the year of the people that the title tells; `null` where it tells none. */
  readonly indexLead: (p: { on: string; year: string } | null) => string;
  readonly overlap: string;
  readonly tableHeading: string;
  readonly tableCaption: string;
  readonly who: string;
  readonly regions: string;
  readonly registries: string;
  readonly regionWho: string;
  readonly registryWho: string;
  readonly columns: Words<
    | 'group'
    | 'members'
    | 'withData'
    | 'people'
    | 'held'
    | 'perMillion'
    | 'users'
    | 'perPerson'
    | 'online'
  >;
  readonly everyCountry: string;
  readonly ratioNote: string;
  readonly leavingNote: (p: { areas: readonly AreaId[] }) => string;
  readonly leavingShort: string;
  readonly fixed: (p: { on: string; movedFromEu: number | null }) => string;
  readonly fewer: (p: { months: number; least: number; members: number }) => string;
  readonly unlisted: (p: { count: number; members: number }) => string;
  readonly description: (p: { group: GroupId; members: number }) => string;
  /** `share` is the group's part of the world's people and IPv4 addresses; `null` where that is not known. */
  readonly pageTitle: (p: {
    group: GroupId;
    share: { people: number; addresses: number } | null;
  }) => string;
  readonly summary: {
    readonly shares: (p: {
      group: GroupId;
      on: string;
      year: string;
      people: number;
      addresses: number;
    }) => string;
    readonly held: (p: { on: string; share: number }) => string;
    readonly users: (p: { on: string; median: number; count: number; world: number }) => string;
    readonly noUsersAnywhere: string;
    readonly noUsers: string;
    readonly ipv4: (p: { on: string; perPerson: number; world: number }) => string;
  };
  readonly held: {
    readonly title: (p: {
      group: GroupId;
      times: number | null;
      world: number | null;
      from: string;
      now: number;
    }) => string;
    readonly sentence: (p: {
      group: GroupId;
      from: string;
      to: string;
      before: number;
      after: number;
      leader: AreaId;
      leaderShare: number | null;
    }) => string;
    readonly line: (value: number) => string;
  };
  readonly strips: {
    readonly users: {
      readonly title: (p: { value: number; world: number }) => string;
      readonly sentence: (p: StripFacts) => string;
    };
    readonly perMillion: {
      readonly title: (p: { value: number; world: number }) => string;
      readonly sentence: (p: StripFacts) => string;
    };
    readonly perPerson: {
      readonly title: (p: { value: number; world: number }) => string;
      readonly sentence: (p: StripFacts) => string;
    };
    readonly zeros: (p: { count: number }) => string;
    readonly missing: (p: { count: number; members: number }) => string;
    readonly world: string;
  };
  readonly byGroup: {
    readonly sentence: (p: {
      on: string;
      lowest: GroupId;
      low: number;
      highest: GroupId;
      high: number;
      world: number;
    }) => string;
    readonly headline: (p: { low: number; lowest: GroupId; world: number }) => string;
  };
  readonly gap: {
    readonly heading: string;
    readonly caption: (group: GroupId) => string;
    readonly columns: Words<'measure' | 'on' | 'group' | 'world' | 'gap'>;
    readonly rows: Words<'perMillion' | 'perPerson' | 'median' | 'lowerQuarter' | 'upperQuarter'>;
    readonly points: (difference: number) => string;
    readonly times: (ratio: number) => string;
  };
  readonly members: {
    readonly heading: string;
    readonly caption: (group: GroupId) => string;
    readonly columns: Words<
      'name' | 'held' | 'perMillion' | 'users' | 'perPerson' | 'online' | 'first'
    >;
    readonly filesOf: string;
    readonly ofYear: string;
    readonly online: (share: number, year: string) => string;
  };
  /** Who is in none of the groups, though a reader may think so. */
  readonly outside: (p: { areas: readonly AreaId[] }) => string;
  readonly of: string;
  readonly others: string;
}

/** What a strip’s sentence is made of: the spread of the members’ values at a date. */
export interface StripFacts {
  readonly on: string;
  /** How many members have a value. */
  readonly count: number;
  readonly low: number;
  readonly lowest: AreaId;
  readonly high: number;
  readonly highest: AreaId;
  readonly lowerQuarter: number;
  readonly upperQuarter: number;
}
