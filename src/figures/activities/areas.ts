import { EVERYWHERE } from '../../model/activities/columns.ts';
import { REGIONS, type RegionId } from '../../model/region.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName as nameOf } from '../area-names.ts';
import { remembered } from '../remembered.ts';

/** The five regions, in the order of their names. */
export const REGION_IDS = Object.keys(REGIONS) as RegionId[];

/** The region in which a country, sub-region or region lies; none for the world and for Antarctica. */
export function regionOf(data: Data, area: string): RegionId | undefined {
  return regionByCode(data).get(area);
}

const regionByCode = remembered((data: Data): ReadonlyMap<string, RegionId> => {
  return new Map(
    data.countries.flatMap(({ alpha2, region, sub_region }) => {
      const id = REGION_IDS.find((one) => REGIONS[one] === region);
      const codes = [alpha2, region, sub_region].filter((code) => code !== null);
      return id ? codes.map((code) => [code, id] as const) : [];
    }),
  );
});

/** The regions in which something lies and for which it is meant, each once. */
export function regionsOf(
  data: Data,
  at: { country: string | null; areas: readonly string[] },
): readonly RegionId[] {
  const areas = at.country === null ? at.areas : [at.country, ...at.areas];
  const found = new Set(areas.map((area) => regionOf(data, area)));
  return REGION_IDS.filter((id) => found.has(id));
}

/** Whom areas are, in words. */
export function forWhom(areas: readonly string[], text: Catalogue): string {
  const named = areas.filter((area) => area !== EVERYWHERE);
  const isForAll = named.length < areas.length;
  return text.activities.forWhom(isForAll ? [] : named);
}

/** A country, region or the world by name. */
export function areaName(area: string, text: Catalogue): string {
  if (area === EVERYWHERE) return text.activities.worldwide;
  return nameOf(area, text);
}
