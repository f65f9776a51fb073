import type { Unattributed } from '../../model/area.ts';
import type { RegionCode, SubRegionCode } from '../../model/region.ts';
import type { UN_GROUPS } from '../../model/un-group.ts';
import type { Words } from './words.ts';

/** The world, UN M49 regions and the parts of them that countries are compared within, by M49 code. */
export type RegionsText = Words<'001' | RegionCode | SubRegionCode>;

/** Lines of the tables that belong to no country. */
export type UnattributedText = Words<Unattributed>;

/** The United Nations’ groups of countries, by id. */
export type GroupNames = Words<(typeof UN_GROUPS)[number]>;
