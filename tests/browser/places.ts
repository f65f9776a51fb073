/** One page of each kind, and three countries: a large one, a small island, one with nothing. */
export const PLACES = [
  '',
  'countries/',
  'countries/us/',
  'countries/tv/',
  'countries/eh/',
  'ipv4/',
  'fairness/',
  'pace/',
  'used/',
  'groups/',
  'groups/ldc/',
  'compare/?c=za,ldc&metric=ipv4-per-person',
  'report/',
  'data-quality/',
  'changes/',
  'methodology/',
  'data/',
  'figures/',
  'figures/world-ipv6-held/',
  'figures/country-ipv6-held/ke/',
  'embed/map-ipv6-users/',
  'embed/country-ipv6-held/ke/',
  'search/',
  'v/',
  'about/',
  'activities/',
  'activities/training/',
  'activities/testbeds/',
  'contribute/',
  'policies/',
  'policies/procurement/',
  'guidelines/',
  'guidelines/government/',
  'stories/',
  'stories/islands-and-landlocked/',
  'iot/',
  'get-ready/',
  '404.html',
] as const;

/** Width of a small phone and of a laptop, with their heights. */
export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 800 };

/** The narrowest window that every page fits. */
export const NARROW = { width: 320, height: 640 };

/** The path as it is called in a test's title. */
export function titleOf(path: string): string {
  return path === '' ? 'home' : path;
}
