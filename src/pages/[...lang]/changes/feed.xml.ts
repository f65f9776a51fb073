import type { APIRoute } from 'astro';
import { type AtomEntry, atomResponse } from '../../../figures/atom.ts';
import { changeNotes } from '../../../figures/quality/change-notes.ts';
import { addressOf, wholeAddress } from '../../../model/address.ts';
import { type Change, nameChanges } from '../../../model/change.ts';
import { editionDay } from '../../../published/dates.ts';
import { siteData } from '../../../published/read.ts';
import { type Catalogue, textOf } from '../../../text/catalogue.ts';
import { inEachLanguage } from '../../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage();
}

const page = wholeAddress(addressOf('changes/'));

/** Changes of the data as an Atom feed, newest first; the days are those of the refreshes. */
export const GET: APIRoute = (route) => {
  const text = textOf(route);
  const entry = (name: string, at: number) =>
    entryOf(name, siteData().published.changes[at] as Change, text);
  return atomResponse({
    ...{ self: wholeAddress(addressOf('changes/feed.xml')), page },
    ...{ title: text.changes.feedTitle, author: text.site.name, language: text.language },
    updated: editionDay(siteData()),
    entries: nameChanges(siteData().published.changes).map(entry),
  });
};

/** The name tells two changes of one day apart, for good. */
function entryOf(name: string, change: Change, text: Catalogue): AtomEntry {
  const { entry, heading, noRows, tables } = text.changes;
  const address = `${page}#refresh-${name}`;
  return {
    id: address,
    title: heading(name),
    updated: change.date,
    href: address,
    summary: text.paragraph([
      entry({ registries: change.registries.length, day: change.date }),
      change.tables.length === 0 ? noRows : text.ended(tables(change.tables)),
      ...changeNotes(siteData(), change, text),
    ]),
  };
}
