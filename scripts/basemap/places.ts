import type { Position } from 'geojson';

/** Why a country or territory of ISO 3166-1 has no mark on the map. */
export type ListedReason = 'outside-the-frame' | 'no-single-place' | 'no-permanent-population';

/** Named below the map instead of drawn. */
export const LISTED: Readonly<Record<string, ListedReason>> = {
  AQ: 'outside-the-frame',
  BV: 'no-permanent-population',
  GS: 'no-permanent-population',
  HM: 'no-permanent-population',
  TF: 'no-permanent-population',
  UM: 'no-single-place',
};

/** Places the atlas does not draw at all, to a tenth of a degree: Gibraltar, and Funafuti for Tuvalu. */
export const CENTRES: Readonly<Record<string, Position>> = {
  GI: [-5.4, 36.1],
  TV: [179.2, -8.5],
};
