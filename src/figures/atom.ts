import { escapeText } from '../charts/parts/svg.ts';

/** One entry of a feed. */
export interface AtomEntry {
  /** A whole address that never changes. */
  readonly id: string;
  readonly title: string;
  /** Day on which it last changed, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Whole address of the page to read. */
  readonly href: string;
  readonly summary: string;
}

/** A feed: its own whole address, that of the page it goes with, and its entries, newest first. */
export interface AtomFeed {
  readonly self: string;
  readonly page: string;
  readonly title: string;
  readonly author: string;
  /** The language it is written in, as a BCP 47 tag. */
  readonly language: string;
  readonly updated: string;
  readonly entries: readonly AtomEntry[];
}

/** Writes a feed as Atom (RFC 4287). */
export function writeAtom(feed: AtomFeed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${escapeText(feed.self)}</id>
<title>${escapeText(feed.title)}</title>
<updated>${feed.updated}T00:00:00Z</updated>
<author><name>${escapeText(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeText(feed.self)}"/>
<link rel="alternate" type="text/html" href="${escapeText(feed.page)}"/>
${feed.entries.map(writeEntry).join('\n')}
</feed>
`;
}

function writeEntry({ id, title, updated, href, summary }: AtomEntry): string {
  return `<entry>
<id>${escapeText(id)}</id>
<title>${escapeText(title)}</title>
<updated>${updated}T00:00:00Z</updated>
<link href="${escapeText(href)}"/>
<summary>${escapeText(summary)}</summary>
</entry>`;
}

/** The answer of a route that serves a feed. */
export function atomResponse(feed: AtomFeed): Response {
  return new Response(writeAtom(feed), { headers: { 'Content-Type': 'application/atom+xml' } });
}
