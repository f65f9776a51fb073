import type { AddressKind } from '../../model/address-kind.ts';
import { parseAddress } from '../../model/ip-address.ts';
import { kindOfAddress } from '../../model/special-ranges.ts';

/** The kind of an address as typed or pasted, with or without a zone or a prefix length; `null` when it is none. */
export function kindOf(typed: string): AddressKind | null {
  const address = parseAddress(typed);
  return typeof address === 'string' ? null : kindOfAddress(address);
}
