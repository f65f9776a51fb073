import { groupAddress } from '../../model/address.ts';
import { GROUPS } from '../../model/group.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { groupMembers } from './group-facts.ts';
import { isLeaving } from './summary.ts';

/** A group a country belongs to. */
export interface Membership {
  readonly name: string;
  readonly href: string;
  /** What to mind about this membership; empty when nothing. */
  readonly note: string;
}

/** The groups a country belongs to at the month shown, in the order of the site's list. */
export function membershipsOf(
  data: Data,
  country: PublishedCountry,
  text: Catalogue,
): Membership[] {
  return GROUPS.filter((group) =>
    groupMembers(data, group).some(({ alpha2 }) => alpha2 === country.alpha2),
  ).map((group) => ({
    name: text.groups.all[group].short,
    href: groupAddress(group),
    note: group === 'ldc' && isLeaving(data, country) ? text.groups.leavingShort : '',
  }));
}
