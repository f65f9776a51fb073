import type { AreaId } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { Words } from './words.ts';

/** Where much or little is registered, and much or little used. */
export type Corner = 'both' | 'registered' | 'used' | 'neither';

/** A corner's name, and the same on two lines. */
export interface CornerText {
  readonly name: string;
  readonly lines: readonly [string, string];
}

/** Registered is not used: IPv6 space held against users on IPv6. */
export interface UsedText {
  readonly kicker: string;
  readonly title: (
    p: {
      apart: number;
      of: number;
      on: string;
    } | null,
  ) => string;
  readonly description: string;
  readonly lead: (p: { hasBoth: boolean }) => string;
  /** The four corners: how much is registered, and how much is used; in one line and in two. */
  readonly corners: Readonly<Record<Corner, CornerText>>;
  readonly scatter: {
    readonly title: (p: {
      used: AreaId;
      usedShare: number;
      registered: AreaId;
      registeredShare: number;
      on: string;
    }) => string;
    readonly unit: (p: { held: string; users: string }) => string;
    readonly sentence: (p: {
      registered: number;
      used: number;
      of: number;
      isNamed: boolean;
    }) => string;
    readonly dot: (p: { area: AreaId; held: number; share: number }) => string;
    readonly corner: (line: string, count: number) => string;
    readonly named: string;
    readonly zeros: (count: number) => string;
    readonly missing: (p: { without: number }) => string;
    readonly small: string;
    /** Heading of the ids of corners in files: says each. */
    readonly cornerIds: string;
    readonly tableColumns: Words<'corner' | 'count' | 'people'>;
  };
  readonly lists: {
    readonly heading: string;
    readonly of: (p: { corner: Corner; count: number }) => string;
  };
  readonly table: Words<'heading' | 'caption' | 'name' | 'corner' | 'held' | 'share'>;
  readonly country: (p: {
    area: AreaId;
    held: number;
    heldOn: string;
    heldMedian: number;
    share: number;
    shareOn: string;
    shareMedian: number;
    corner: Corner;
    others: number;
  }) => string;
  readonly more: string;
  readonly holders: {
    readonly title: (p: { share: number; registry: Registry; on: string }) => string;
    readonly unit: (p: { registry: Registry; on: string }) => string;
    readonly sentence: (p: {
      without: number;
      all: number;
      countries: number;
      registry: Registry;
      top: {
        areas: readonly AreaId[];
        share: number;
      } | null;
      least: number;
    }) => string;
    readonly caption: (registry: Registry) => string;
    readonly bar: (p: { without: number; all: number }) => string;
    readonly whom: (p: { registry: Registry; isOnly: boolean }) => string;
    readonly columns: Words<'name' | 'all' | 'without' | 'share'>;
  };
}
