import type { APIRoute } from 'astro';
import { type AtomEntry, atomResponse } from '../../figures/atom.ts';
import { addressOf, wholeAddress } from '../../model/address.ts';
import type { Change } from '../../model/change.ts';
import { editionDay } from '../../published/dates.ts';
import { changes } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';

const text = catalogueOf('en');
const page = wholeAddress(addressOf('changes/'));

/** Changes of the data as an Atom feed, newest first; the days are those of the refreshes. */
export const GET: APIRoute = () =>
  atomResponse({
    ...{ self: wholeAddress(addressOf('changes/feed.xml')), page },
    ...{ title: text.changes.feedTitle, author: text.site.name, updated: editionDay() },
    entries: changes().map(entryOf),
  });

/** Two refreshes of one day are two entries: the index from the oldest tells them apart for good. */
function entryOf(change: Change, index: number): AtomEntry {
  const nth = changes().length - index;
  return {
    id: `${page}#refresh-${change.date}-${nth}`,
    title: text.changes.heading(change.date),
    updated: change.date,
    href: `${page}#refresh-${change.date}`,
    summary: [
      text.changes.entry({ registries: change.registries.length, day: change.date }),
      text.changes.tables(change.tables),
    ].join(' '),
  };
}
