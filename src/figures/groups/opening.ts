import { ascending } from 'd3';
import type { AreaId } from '../../model/area.ts';
import type { GroupId } from '../../model/group.ts';
import { UN_GROUPS } from '../../model/un-group.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { outsideGroups, shareOf } from '../fairness/shares.ts';
import { findSupply } from '../fairness/supplied.ts';

/** What a page on a group opens with: its part of the people (0–1) and of the IPv4 addresses of the world. */
export interface GroupOpening {
  readonly group: GroupId;
  /** Month of the addresses. */
  readonly on: string;
  /** The newest year of anybody's people. */
  readonly year: string;
  readonly people: number;
  readonly addresses: number;
}

/** A group's part of people and addresses; `null` where no member has both figures, or no month has them. */
export function groupOpening(data: Data, group: GroupId): GroupOpening | null {
  const brief = findSupply(data);
  const share = brief && shareOf(data, group, brief);
  if (!share) return null;
  const { people, addresses } = share;
  return { group, on: brief.on, year: brief.year, people, addresses };
}

/** The group of the United Nations with the fewest addresses for its people; `null` where none has both figures. */
export function leastSupplied(data: Data): GroupOpening | null {
  const all = UN_GROUPS.flatMap((group) => groupOpening(data, group) ?? []);
  const sorted = all.sort((a, b) => ascending(a.addresses / a.people, b.addresses / b.people));
  return sorted[0] ?? null;
}

/** Who belongs to a group, and who does not though a reader may think so. */
export function whoBelongs(data: Data, group: GroupId, text: Catalogue): string {
  const { all, outside } = text.groups;
  const areas = group === 'developing' ? outsideOf(data) : [];
  return text.paragraph([all[group].who, ...(areas.length === 0 ? [] : [outside({ areas })])]);
}

function outsideOf(data: Data): AreaId[] {
  const brief = findSupply(data);
  return brief === null ? [] : outsideGroups(data, brief);
}
