import { hostOf } from '../../model/address.ts';
import type { Entitlement } from '../../model/ipv4-rules.ts';
import { own } from '../../model/own.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** A row of a table of rules, with the page that states it. */
export interface RuleRow {
  readonly cells: readonly string[];
  readonly source: { readonly href: string; readonly host: string };
}

/** What a network can still get, by registry: what anyone can ask for first, then what is kept for a purpose. */
export function entitlementRows(data: Data, text: Catalogue): RuleRow[] {
  const words = text.ipv4.entitlements;
  const order = ({ use }: Pick<Entitlement, 'use'>) => ORDER.indexOf(use);
  const all = data.published.entitlements.toSorted(
    (a, b) =>
      REGISTRIES.indexOf(a.registry) - REGISTRIES.indexOf(b.registry) || order(a) - order(b),
  );
  return all.map((rule) => ({
    cells: [
      REGISTRY_NAMES[rule.registry],
      text.labelled(words.uses[rule.use], text.afterColon(wordsOf(rule, text))),
      rule.use === 'stated' ? '' : words.block(rule),
      rule.use === 'stated' ? '' : rule.policy || words.unknown,
      rule.since === null ? words.unknown : text.date(rule.since),
    ],
    source: sourceOf(rule.source_url),
  }));
}

const ORDER: readonly Entitlement['use'][] = ['general', 'waiting-list', 'stated', 'special'];

function wordsOf({ id, counted }: Entitlement, text: Catalogue): string {
  const words = text.ipv4.entitlements;
  return (counted === null ? own(words.words, id) : own(words.counted, id)?.(counted)) ?? id;
}

/** The ranges that are kept by policy, as far as they are known whole. */
export function reserveRows(data: Data, text: Catalogue): RuleRow[] {
  const { purposes } = text.ipv4.reserved;
  return data.published.policyReserves.map((reserve) => ({
    cells: [
      REGISTRY_NAMES[reserve.registry],
      reserve.range,
      purposes[reserve.range],
      reserve.policy,
    ],
    source: sourceOf(reserve.source_url),
  }));
}

/** The registries of which such ranges are known. */
export function reserveKeepers({ published }: Data): Registry[] {
  const keepers = new Set(published.policyReserves.map(({ registry }) => registry));
  return REGISTRIES.filter((registry) => keepers.has(registry));
}

function sourceOf(href: string): RuleRow['source'] {
  return { href, host: hostOf(href) };
}
