import { LANGUAGES, type Language } from './language.ts';
import { CC_BY } from './licence.ts';
import { own } from './own.ts';
import { publicationOf } from './publications.ts';

/** The languages of documents that we know of, as BCP 47 tags: the site's own, and Portuguese, in which LACNIC writes too. */
export type Tongue = Language | 'pt';
const TONGUES: readonly string[] = [...LANGUAGES, 'pt'];

/** A document that its publisher offers under an address for each of its languages, the first of them the one we cite. */
export interface OfferedDocument {
  readonly addresses: Readonly<Partial<Record<Tongue, string>>>;
  /** Where each of the others was seen written, or where the publisher says how they are formed. */
  readonly seen: string;
}

/**
 * The documents whose addresses in several languages, or whose own language, somebody has seen. What nobody has seen is
 * left out, however plausible: a reader is then led to what we cite.
 */
export const DOCUMENTS: readonly OfferedDocument[] = [
  {
    addresses: {
      en: CC_BY.address,
      ar: 'https://creativecommons.org/licenses/by/4.0/deed.ar',
      es: 'https://creativecommons.org/licenses/by/4.0/deed.es',
      fr: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
      ru: 'https://creativecommons.org/licenses/by/4.0/deed.ru',
      zh: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
    },
    seen: 'In licence notices of ten or so public repositories in each language.',
  },
  {
    addresses: {
      en: publicationOf('population').address,
      es: 'https://datos.bancomundial.org/indicador/SP.POP.TOTL',
      fr: 'https://donnees.banquemondiale.org/indicateur/SP.POP.TOTL',
      zh: 'https://data.worldbank.org.cn/indicator/SP.POP.TOTL',
    },
    seen: 'As the source of data in public repositories; in Arabic only pages of other indicators were seen.',
  },
  {
    addresses: {
      en: publicationOf('people-online').address,
      es: 'https://datos.bancomundial.org/indicador/IT.NET.USER.ZS',
      fr: 'https://donnees.banquemondiale.org/indicateur/IT.NET.USER.ZS',
    },
    seen: 'As the source of data in public repositories; in Arabic and Chinese only pages of other indicators were seen.',
  },
  {
    addresses: {
      en: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52008AE1914',
      es: 'https://eur-lex.europa.eu/legal-content/ES/TXT/?uri=CELEX:52008AE1914',
      fr: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:52008AE1914',
    },
    seen: 'The form is told in https://eur-lex.europa.eu/content/help/data-reuse/linking.html; the document lists its languages.',
  },
  {
    addresses: {
      en: 'https://politicas.lacnic.net/politicas/wicket/bookmarkable/net.lacnic.ppos.web.visitor.VisitorPolicyDetailPage?id=LAC-2016-2&language=en',
      es: 'https://politicas.lacnic.net/politicas/detail/id/LAC-2016-2',
    },
    seen: 'In a copy of that page with the text of the proposal in Spanish.',
  },
  {
    addresses: { en: 'https://www.lacnic.net/6335/2/lacnic/ipv4-address-waitlist' },
    seen: 'In a copy of that page.',
  },
  {
    addresses: { en: 'https://www.lacnic.net/2438/14/evento/daily-recap' },
    seen: 'By its title.',
  },
  {
    addresses: { pt: 'https://www.lacnic.org/1077/3/lacnic/fases-de-esgotamento-do-ipv4' },
    seen: 'In a copy of that page.',
  },
];

/** Publishers whose pages are in one language unless the path begins with another, by host. */
const SPOKEN: Readonly<Record<string, Tongue>> = {
  ...inTongue('en', [
    'afrinic.net',
    'blog.apnic.net',
    'blog.iso.afrinic.net',
    'datatracker.ietf.org',
    'info.intgovforum.org',
    'labs.ripe.net',
    'lacnicxi.lacnic.net',
    'lists.afrinic.net',
    'lists.arin.net',
    'meetings.icann.org',
    'portalipv6.lacnic.net',
    'ripe.net',
    'teamarin.net',
    'www.apnic.net',
    'www.arin.net',
    'www.iana.org',
    'www.icann.org',
    'www.ietf.org',
    'www.itu.int',
    // RFC 7322 has it that all RFCs are in English.
    'www.rfc-editor.org',
    'www.ripe.net',
  ]),
  ...inTongue('es', ['archivo.lacnic.net', 'www.lacnic.net']),
};

const BY_ADDRESS: ReadonlyMap<string, readonly [OfferedDocument, Tongue]> = new Map(
  DOCUMENTS.flatMap((one) =>
    Object.entries(one.addresses).map(([tongue, address]) => [address, [one, tongue as Tongue]]),
  ),
);

/** Where a reader of a language is led who follows a link to an address, and the language found there, if it is known. */
export function documentFor(
  language: Language,
  address: string,
): { address: string; tongue: Tongue | null } {
  const [offered, tongue = spokenAt(address)] = BY_ADDRESS.get(address) ?? [];
  const readers = offered?.addresses[language];
  return readers === undefined ? { address, tongue } : { address: readers, tongue: language };
}

/** The address that stands for a document in whichever of its languages an address has it: another address for itself. */
export function citedAddress(address: string): string {
  const [offered] = BY_ADDRESS.get(address) ?? [];
  return Object.values(offered?.addresses ?? {})[0] ?? address;
}

function spokenAt(address: string): Tongue | null {
  const { host, pathname } = new URL(address);
  const [, first = ''] = pathname.split('/');
  const usual = own(SPOKEN, host) ?? null;
  return usual !== null && TONGUES.includes(first) ? (first as Tongue) : usual;
}

function inTongue(tongue: Tongue, hosts: readonly string[]): Record<string, Tongue> {
  return Object.fromEntries(hosts.map((host) => [host, tongue]));
}
