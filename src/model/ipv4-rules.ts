import { z } from 'zod';
import { day, orMissing, wholeNumber } from './codecs.ts';
import { Registry } from './registry.ts';
import { defineTable, type Row } from './table.ts';
import { line, webAddress, words } from './text-cells.ts';
import { withWords } from './with-words.ts';

const PLACES = { list: 'src/model/ipv4-rules.ts', words: 'ipv4.ts' };

/** The ranges that are known to be kept by policy. */
export const RESERVED_RANGES = ['102.224.0.0/12', '196.49.0.0/16', '196.60.0.0/16'] as const;
export type ReservedRange = (typeof RESERVED_RANGES)[number];

/** IPv4 ranges that a registry keeps back under a policy. */
export const policyReserves = defineTable({
  name: 'policy-reserves',
  path: 'reference/policy-reserves.csv',
  row: z.object({
    range: withWords(RESERVED_RANGES, PLACES).describe('IPv4 prefix'),
    registry: Registry,
    purpose: words,
    policy: words,
    source_url: webAddress,
  }),
  key: ['range'],
});
export type PolicyReserve = Row<typeof policyReserves>;

/** The rules by which registries still give out IPv4, by their id in the table. */
export const ENTITLEMENT_IDS = [
  'afrinic-exchange-points',
  'afrinic-general',
  'apnic-general',
  'apnic-pool',
  'arin-general',
  'arin-infrastructure',
  'arin-ipv6-deployment',
  'lacnic-general',
  'lacnic-infrastructure',
  'ripencc-exchange-points',
  'ripencc-general',
  'ripencc-queue',
] as const;
export type EntitlementId = (typeof ENTITLEMENT_IDS)[number];

/** Those that are no rule but a number that a registry states. */
export const STATED_IDS = [
  'apnic-pool',
  'ripencc-queue',
] as const satisfies readonly EntitlementId[];
export type StatedId = (typeof STATED_IDS)[number];

const prefixLength = z.string().regex(/^(\/\d{1,2})?$/, 'expected a prefix length or nothing');

/**
 * What a network can still get of IPv4 from each registry, by rule. Its words stand in the catalogue under
 * the same id.
 */
export const entitlements = defineTable({
  name: 'entitlements',
  path: 'reference/entitlements.csv',
  row: z.object({
    id: withWords(ENTITLEMENT_IDS, PLACES),
    registry: Registry,
    use: z
      .enum(['general', 'waiting-list', 'special', 'stated'])
      .describe(
        'For any network, by waiting list, for a purpose only; or no rule but a count stated there',
      ),
    smallest: prefixLength.describe('Smallest block; empty where the source does not say'),
    largest: prefixLength.describe('Largest block; empty where the source does not say'),
    policy: line.describe('The policy that rules it; empty where not seen'),
    since: orMissing(day).describe(
      'Since when the rule holds; empty where the source does not say',
    ),
    counted: orMissing(wholeNumber).describe(
      'Addresses or members counted by the source on the day in `since`; empty for rules',
    ),
    source_url: webAddress,
  }),
  key: ['id'],
});
export type Entitlement = Row<typeof entitlements>;

/** IPv4 blocks inside the registries' /8s that an RFC keeps for a special use, so that nobody holds them. */
export const specialBlocks = defineTable({
  name: 'special-blocks',
  path: 'reference/special-blocks.csv',
  row: z.object({
    range: words.describe('IPv4 prefix'),
    purpose: z.enum([
      'benchmarking',
      'documentation',
      'link-local',
      'private-use',
      'protocols',
      'relay',
      'shared',
    ]),
    rfc: words,
    source_url: webAddress,
  }),
  key: ['range'],
});
export type SpecialBlock = Row<typeof specialBlocks>;
