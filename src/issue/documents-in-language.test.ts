import { describe, expect, it } from 'vitest';
import { documentsIn } from './documents-in-language.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const EUROPE = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52008AE1914';
const POLICY =
  'https://politicas.lacnic.net/politicas/wicket/bookmarkable/net.lacnic.ppos.web.visitor.VisitorPolicyDetailPage?id=LAC-2016-2&amp;language=en';
const RFC = 'https://www.rfc-editor.org/rfc/rfc8200';

describe('links of a page to documents elsewhere', () => {
  it('lead to the reader’s language, and then say none', () => {
    expect(documentsIn('fr', `<a rel="license" href="${LICENCE}" class="edition">a</a>`)).toBe(
      `<a rel="license" href="${LICENCE}deed.fr" class="edition">a</a>`,
    );
    expect(documentsIn('es', `<a href="${POLICY}">a</a>`)).toBe(
      '<a href="https://politicas.lacnic.net/politicas/detail/id/LAC-2016-2">a</a>',
    );
  });

  it('lead to what is cited where it is not in the reader’s language, and say in which it is', () => {
    expect(documentsIn('ru', `<a href="${EUROPE}">a</a> <a class="b" href="${RFC}">b</a>`)).toBe(
      `<a href="${EUROPE}" hreflang="en">a</a> <a class="b" href="${RFC}" hreflang="en">b</a>`,
    );
    expect(documentsIn('ar', `<a href="${POLICY}">a</a>`)).toBe(
      `<a href="${POLICY}" hreflang="en">a</a>`,
    );
  });

  it('say nothing where page and document are in one language', () => {
    const page = `<a href="${RFC}">a</a><a href="${POLICY}">b</a><a href="${LICENCE}">c</a>`;
    expect(documentsIn('en', page)).toBe(page);
  });

  it('stay where nothing is known, within the site, and where an element says its language', () => {
    for (const kept of [
      '<a href="https://news.example/fr/">',
      '<a href="/ipv4/">',
      `<a href="${LICENCE}" rel="license" hreflang="en">`,
      `<a hreflang="en" href="${LICENCE}">`,
      `<link rel="license" href="${LICENCE}">`,
      `<script type="application/ld+json">{"license":"${LICENCE}"}</script>`,
      `<textarea>&lt;a href=&quot;${LICENCE}&quot;&gt;</textarea>`,
    ])
      expect(documentsIn('fr', kept)).toBe(kept);
  });

  it('are led on once: what is in the language stays', () => {
    const once = documentsIn('zh', `<a href="${LICENCE}">a</a><a href="${RFC}">b</a>`);
    expect(documentsIn('zh', once)).toBe(once);
  });
});
