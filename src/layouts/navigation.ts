import type { Catalogue } from '../text/catalogue.ts';

/** A page by its path below the site's root, and its name in a list of links. */
type Entry = readonly [path: string, name: string];

/** The pages that every page leads to from its head. */
export function mainEntries({ site }: Catalogue): readonly Entry[] {
  return [
    ['', site.home],
    ['countries/', site.countries],
    ['ipv4/', site.ipv4],
    ['fairness/', site.fairness],
    ['pace/', site.pace],
    ['used/', site.used],
    ['groups/', site.groups],
    ['compare/', site.compare],
    ['stories/', site.stories],
    ['get-ready/', site.getReady],
    ['search/', site.search],
  ];
}

/** The lists at the foot of every page, each with its name. */
export function footLists(text: Catalogue): readonly (readonly [string, readonly Entry[]])[] {
  const { site } = text;
  return [
    [
      site.foot.numbers,
      [
        ['figures/', text.figurePages.index.title],
        ['data/', text.data.title],
        ['v/', text.editions.title],
        ['report/', text.report.title],
        ['methodology/', site.methodology],
        ['data-quality/', text.quality.title],
        ['changes/', text.changes.title],
      ],
    ],
    [
      site.foot.act,
      [
        ['activities/', text.activities.events.short],
        ['activities/training/', text.activities.training.short],
        ['activities/testbeds/', text.activities.testbeds.short],
        ['policies/', site.policies],
        ['policies/procurement/', text.procurement.short],
        ['guidelines/', text.guidelines.short],
        ['iot/', site.iot],
      ],
    ],
    [
      site.foot.site,
      [
        ['about/', site.about],
        ['contribute/', site.contribute],
      ],
    ],
  ];
}
