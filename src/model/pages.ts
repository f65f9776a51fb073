/** Where every page of the site leads to a page: in its head, or in one of the lists at its foot. */
export type Menu = 'head' | 'numbers' | 'act' | 'site';

/** A page of the site, or pages of one form, such as those of all countries. */
export interface SitePage {
  /** The address below the site's root, as the route has it: in brackets what differs from page to page. */
  readonly path: string;
  /** Absent where other pages lead to it. */
  readonly menu?: Menu;
  /** False where neither the sitemap nor search engines may list it. */
  readonly isListed?: false;
  /** What the site's own search leaves out: all of them, or those whose `[...figure]` also has a place. */
  readonly unsearched?: 'all' | 'places';
  /** True where `public/_headers` has rules of its own for it; others get those of all pages when they are built. */
  readonly hasOwnHeaders?: true;
  /** True where it is laid out from the archive of an edition, and no route makes it. */
  readonly isFrozen?: true;
  /** The addresses that tests look at in a browser, where that is not the one there is. */
  readonly tried?: readonly string[];
  /** Bytes that it may weigh with all that it loads, compressed. */
  readonly heaviest?: number;
  /** Bytes of script that it may load where its work is a script's, compressed; other pages have less. */
  readonly heaviestScript?: number;
}

/**
 * Every page there is, the one list of them: navigation (in this order), sitemap, search, headers and tests follow it.
 * Addresses are promised: none is changed or taken out.
 */
export const PAGES = [
  { path: '', menu: 'head', heaviest: 110_000 },
  { path: 'countries/', menu: 'head' },
  // A large one, a small island, and one of which next to nothing is known.
  {
    path: 'countries/[cc]/',
    tried: ['countries/us/', 'countries/tv/', 'countries/eh/'],
    heaviest: 60_000,
  },
  // One with much on record, and one of which little is known.
  {
    path: 'countries/[cc]/brief/',
    unsearched: 'all',
    tried: ['countries/ke/brief/', 'countries/tv/brief/'],
  },
  { path: 'ipv4/', menu: 'head' },
  { path: 'fairness/', menu: 'head' },
  { path: 'pace/', menu: 'head' },
  { path: 'used/', menu: 'head' },
  { path: 'groups/', menu: 'head' },
  { path: 'groups/[group]/', tried: ['groups/ldc/'] },
  {
    path: 'compare/',
    menu: 'head',
    heaviestScript: 16_000,
    tried: ['compare/?c=za,ldc&metric=ipv4-per-person'],
  },
  // A frame for other sites, drawn by a script.
  {
    path: 'compare/frame/',
    ...{ isListed: false, unsearched: 'all', hasOwnHeaders: true },
    tried: ['compare/frame/?c=za,ldc&metric=ipv4-held&scale=index'],
  },
  { path: 'stories/', menu: 'head' },
  {
    path: 'stories/[slug]/',
    tried: ['stories/islands-and-landlocked/', 'stories/where-did-four-billion-addresses-go/'],
  },
  { path: 'get-ready/', menu: 'head' },
  { path: 'search/', menu: 'site', unsearched: 'all' },
  { path: 'figures/', menu: 'numbers' },
  // They look as `figures/` does.
  { path: 'figures/[list]/', hasOwnHeaders: true, tried: [] },
  {
    path: 'figures/[...figure]/',
    unsearched: 'places',
    hasOwnHeaders: true,
    tried: ['figures/world-ipv6-held/', 'figures/group-ipv6-held/ldc/'],
  },
  // Former addresses of figures, which only lead on.
  { path: 'figures/[...moved]/', isListed: false, hasOwnHeaders: true, tried: [] },
  {
    path: 'embed/[...figure]/',
    isListed: false,
    unsearched: 'all',
    hasOwnHeaders: true,
    tried: ['embed/map-ipv6-users/', 'embed/country-ipv6-held/ke/'],
  },
  { path: 'embedding/', tried: ['embedding/?f=country-ipv6-held/ke'] },
  { path: 'data/', menu: 'numbers' },
  { path: 'v/', menu: 'numbers', unsearched: 'all' },
  // There is none before an edition was frozen.
  { path: 'v/[edition]/', unsearched: 'all', tried: [] },
  {
    path: 'v/[edition]/embed/[...figure]/',
    ...{ isFrozen: true, isListed: false, unsearched: 'all', hasOwnHeaders: true, tried: [] },
  },
  { path: 'report/', menu: 'numbers' },
  { path: 'methodology/', menu: 'numbers' },
  { path: 'data-quality/', menu: 'numbers' },
  { path: 'changes/', menu: 'numbers' },
  { path: 'address/', menu: 'numbers' },
  { path: 'quiz/', menu: 'numbers' },
  { path: 'activities/', menu: 'act' },
  { path: 'activities/training/', menu: 'act' },
  { path: 'activities/testbeds/', menu: 'act' },
  { path: 'policies/', menu: 'act' },
  { path: 'policies/procurement/', menu: 'act' },
  { path: 'guidelines/', menu: 'act' },
  { path: 'guidelines/[reader]/', tried: ['guidelines/government/'] },
  { path: 'iot/', menu: 'act' },
  { path: 'about/', menu: 'site' },
  { path: 'contribute/', menu: 'site' },
  // What hosts answer for an address that is not there.
  { path: '404.html', isListed: false, unsearched: 'all' },
] as const satisfies readonly SitePage[];

type Row = (typeof PAGES)[number];
export type PagePath = Row['path'];
/** The pages that every page leads to. */
export type MenuPath = Extract<Row, { readonly menu: Menu }>['path'];
/** Pages of one form, of which the data tell how many there are. */
export type FormPath = Extract<PagePath, `${string}[${string}`>;
/** The pages, and forms of pages, that search engines list. */
export type ListedPath = Exclude<PagePath, Extract<Row, { readonly isListed: false }>['path']>;

/** The table as rows of one kind. */
export const SITE_PAGES: readonly (SitePage & { readonly path: PagePath })[] = PAGES;

/** The pages of a menu, in its order. */
export function menuPaths(menu: Menu): readonly MenuPath[] {
  return PAGES.flatMap((page) => ('menu' in page && page.menu === menu ? [page.path] : []));
}

/** The pages, and forms of pages, that search engines may list. */
export function listedPaths(): readonly ListedPath[] {
  return PAGES.flatMap((page) => ('isListed' in page ? [] : [page.path]));
}

/** Whether a path stands for pages of one form. */
export function isForm(path: PagePath): path is FormPath {
  return path.includes('[');
}

/** Every page by its path, and the forms of pages by what their addresses look like. */
const FIXED = new Map<string, (typeof SITE_PAGES)[number]>(
  SITE_PAGES.map((page) => [page.path, page]),
);
const FORMS = SITE_PAGES.flatMap((page) =>
  isForm(page.path) ? [{ page, form: formOf(page.path) }] : [],
);

/** The page, or the form of pages, at an address below the site's root; null where the table has none. */
export function pageAt(address: string): (typeof SITE_PAGES)[number] | null {
  return FIXED.get(address) ?? FORMS.find(({ form }) => form.test(address))?.page ?? null;
}

/** `[x]` is one part of an address, `[...x]` one or more. */
function formOf(path: FormPath): RegExp {
  const parts = path.replace(/\[(\.\.\.)?\w+\]/g, (_, several) => (several ? '.+' : '[^/]+'));
  return new RegExp(`^${parts}$`);
}

/** Whether the site's own search finds a page. */
export function isSearched(address: string): boolean {
  const { unsearched, path } = pageAt(address) ?? {};
  if (unsearched !== 'places' || path === undefined) return unsearched === undefined;
  return address.split('/').length === path.split('/').length;
}
