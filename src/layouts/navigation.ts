import { type Menu, type MenuPath, menuPaths } from '../model/pages.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** A page by its path below the site's root, and its name in a list of links. */
type Entry = readonly [path: MenuPath, name: string];

/** What each page is called in a list of links. */
const NAMES: Readonly<Record<MenuPath, (text: Catalogue) => string>> = {
  '': ({ site }) => site.home,
  'countries/': ({ site }) => site.countries,
  'ipv4/': ({ site }) => site.ipv4,
  'fairness/': ({ site }) => site.fairness,
  'pace/': ({ site }) => site.pace,
  'used/': ({ site }) => site.used,
  'groups/': ({ site }) => site.groups,
  'compare/': ({ site }) => site.compare,
  'stories/': ({ site }) => site.stories,
  'get-ready/': ({ site }) => site.getReady,
  'search/': ({ site }) => site.search,
  'figures/': ({ figurePages }) => figurePages.index.title,
  'data/': ({ data }) => data.title,
  'v/': ({ editions }) => editions.title,
  'report/': ({ report }) => report.title,
  'methodology/': ({ site }) => site.methodology,
  'data-quality/': ({ quality }) => quality.title,
  'changes/': ({ changes }) => changes.title,
  'address/': ({ address }) => address.short,
  'quiz/': ({ quiz }) => quiz.short,
  'activities/': ({ activities }) => activities.events.short,
  'activities/training/': ({ activities }) => activities.training.short,
  'activities/testbeds/': ({ activities }) => activities.testbeds.short,
  'policies/': ({ site }) => site.policies,
  'policies/procurement/': ({ procurement }) => procurement.short,
  'guidelines/': ({ guidelines }) => guidelines.short,
  'iot/': ({ site }) => site.iot,
  'about/': ({ site }) => site.about,
  'contribute/': ({ site }) => site.contribute,
};

/** Pages with their names, in the order given. */
export function namedPages(paths: readonly MenuPath[], text: Catalogue): readonly Entry[] {
  return paths.map((path) => [path, NAMES[path](text)]);
}

/** The pages that every page leads to from its head. */
export function mainEntries(text: Catalogue): readonly Entry[] {
  return namedPages(menuPaths('head'), text);
}

/** The lists at the foot of every page, each with its name. */
export function footLists(text: Catalogue): readonly (readonly [string, readonly Entry[]])[] {
  const { foot } = text.site;
  const list = (name: string, menu: Menu) => [name, namedPages(menuPaths(menu), text)] as const;
  return [list(foot.numbers, 'numbers'), list(foot.act, 'act'), list(foot.site, 'site')];
}
