import { z } from 'zod';
import { day, orMissing, wholeNumber } from './codecs.ts';
import { Registry } from './registry.ts';
import { defineTable, type Row } from './table.ts';
import { line, webAddress, words } from './text-cells.ts';

/** IPv4 ranges that a registry keeps back under a policy. */
export const policyReserves = defineTable({
  name: 'policy-reserves',
  path: 'reference/policy-reserves.csv',
  row: z.object({
    range: words.describe('IPv4 prefix'),
    registry: Registry,
    purpose: words,
    policy: words,
    source_url: webAddress,
  }),
  key: ['range'],
});
export type PolicyReserve = Row<typeof policyReserves>;

const prefixLength = z.string().regex(/^(\/\d{1,2})?$/, 'expected a prefix length or nothing');

/**
 * What a network can still get of IPv4 from each registry, by rule. Its words stand in the catalogue under
 * the same id.
 */
export const entitlements = defineTable({
  name: 'entitlements',
  path: 'reference/entitlements.csv',
  row: z.object({
    id: z.string().regex(/^[a-z0-9-]+$/),
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
    purpose: z.enum(['documentation', 'private-use', 'shared']),
    rfc: words,
    source_url: webAddress,
  }),
  key: ['range'],
});
export type SpecialBlock = Row<typeof specialBlocks>;
