import type { PolicyKind } from '../../model/activities/policies.ts';
import type { AreaId } from '../../model/area.ts';
import type { BriefStepId, Invitation } from '../../model/brief-steps.ts';
import type { Registry } from '../../model/registry.ts';
import type { Words } from './words.ts';

/** Holders of IPv4 in a registry's file of a day, and those of them without IPv6. */
export interface HoldersText {
  readonly area: AreaId;
  readonly all: number;
  readonly without: number;
  readonly registry: Registry;
  readonly on: string;
}

/** What a step's reason may speak of. */
export interface StepText {
  readonly area: AreaId;
  readonly holders: HoldersText | null;
  readonly hasNoSpace: boolean;
  /** The target whose date passed, by what its policy calls it; `null` for none. */
  readonly overdue: { readonly target: string; readonly by: string } | null;
}

/** A country's brief: one page for those who advise it. */
export interface BriefText {
  readonly title: (area: AreaId) => string;
  readonly description: (area: AreaId) => string;
  /** The line under the title: what it is, and of which edition. */
  readonly kicker: (p: { edition: string }) => string;
  /** On the country's page, what leads to its brief. */
  readonly link: (area: AreaId) => string;
  readonly standing: (area: AreaId) => string;
  readonly beside: Words<'heading' | 'policies'> & {
    readonly columns: Words<'ipv6-users-google' | 'ipv4-per-person'>;
    /** Who stands in the table, and by which rule. */
    readonly caption: (p: { area: AreaId; region: AreaId; count: number }) => string;
    readonly compare: string;
  };
  readonly policies: {
    readonly heading: string;
    readonly entry: (p: {
      title: string;
      kind: PolicyKind;
      year: string | null;
      who: string;
    }) => string;
    readonly more: (count: number) => string;
    /** The kinds of which the table has none; `hasNone` where it has no entry at all. */
    readonly lacks: (p: { kinds: readonly PolicyKind[]; hasNone: boolean }) => string;
    readonly all: string;
  };
  readonly registry: {
    readonly heading: (registry: Registry) => string;
    readonly holders: (p: HoldersText) => string;
    readonly noHolders: (p: { area: AreaId; registry: Registry }) => string;
    /** Registries with which some of its addresses are registered, beside the main one. */
    readonly others: (registries: readonly Registry[]) => string;
    readonly ask: (registry: Registry) => string;
  };
  readonly steps: {
    readonly heading: string;
    readonly names: Words<BriefStepId>;
    readonly why: Readonly<Record<BriefStepId, (p: StepText) => string>>;
    readonly clause: (invitation: Invitation) => string;
    /** A document by its number, or else by its title, with the section. */
    readonly document: (p: { title: string; section: string | null }) => string;
    readonly clauses: string;
    readonly rule: string;
    readonly more: string;
  };
  readonly training: Words<'heading' | 'none' | 'more'>;
  readonly testbeds: Words<'heading' | 'none' | 'more'>;
  readonly whole: (area: AreaId) => string;
}
