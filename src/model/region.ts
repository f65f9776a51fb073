/** UN M49 regions by the name they have in addresses. */
export const REGIONS = {
  africa: '002',
  americas: '019',
  asia: '142',
  europe: '150',
  oceania: '009',
} as const;
export type RegionId = keyof typeof REGIONS;

/** M49 codes of the regions. */
export type RegionCode = (typeof REGIONS)[RegionId];

/** M49 codes of the parts of regions that countries are compared within: intermediate regions, else sub-regions. */
export const SUB_REGION_CODES = [
  '005',
  '011',
  '013',
  '014',
  '015',
  '017',
  '018',
  '021',
  '029',
  '030',
  '034',
  '035',
  '039',
  '053',
  '054',
  '057',
  '061',
  '143',
  '145',
  '151',
  '154',
  '155',
] as const;
export type SubRegionCode = (typeof SUB_REGION_CODES)[number];
