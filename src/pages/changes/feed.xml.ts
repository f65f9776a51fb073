import type { APIRoute } from 'astro';
import { escapeText } from '../../charts/parts/svg.ts';
import { addressOf } from '../../model/address.ts';
import type { Change } from '../../model/change.ts';
import { edition } from '../../published/dates.ts';
import { changes } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';

const text = catalogueOf('en');

/** Changes of the data as an Atom feed (RFC 4287), newest first; the days are those of the refreshes. */
export const GET: APIRoute = ({ site }) => {
  const page = new URL(addressOf('changes/'), site).href;
  const self = new URL(addressOf('changes/feed.xml'), site).href;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${self}</id>
<title>${escapeText(text.changes.feedTitle)}</title>
<updated>${edition()}T00:00:00Z</updated>
<author><name>${escapeText(text.site.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${changes()
  .map((change, index) => entryOf(change, index, page))
  .join('\n')}
</feed>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml' } });
};

/** Two refreshes of one day are two entries: the index from the oldest tells them apart for good. */
function entryOf(change: Change, index: number, page: string): string {
  const nth = changes().length - index;
  const summary = [
    text.changes.entry({ registries: change.registries.length, day: change.date }),
    text.changes.tables(change.tables),
  ].join(' ');
  return `<entry>
<id>${page}#refresh-${change.date}-${nth}</id>
<title>${escapeText(text.changes.heading(change.date))}</title>
<updated>${change.date}T00:00:00Z</updated>
<link href="${page}#refresh-${change.date}"/>
<summary>${escapeText(summary)}</summary>
</entry>`;
}
