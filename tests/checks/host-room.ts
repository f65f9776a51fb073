import { KEPT, MANIFEST } from '../../scripts/editions/manifest.ts';
import { type Language, rootOf, withoutLanguage } from '../../src/model/language.ts';

/** Files of a site by path. */
type Files = ReadonlyMap<string, Uint8Array>;

/** How many files, and how many bytes in all. */
export interface Share {
  readonly files: number;
  readonly bytes: number;
}

/** What a site consists of, by how often it is there. */
export interface Shares {
  /** Pages, frames, drawings, cards, feeds and search: once in each language. */
  readonly language: Share;
  /** Numbers, programs and fonts: once for all languages. */
  readonly once: Share;
  /** What is frozen of it, with its list of files. */
  readonly edition: Share;
}

/** What exists once: numbers, but for the answers to who embeds a figure, which have words; and all that pages load. */
const ONCE =
  /\.(csv|zip|bib|ris|txt)$|^(?!.*oembed).*\.json$|SHA256SUMS$|^(_astro|pagefind)\/.*\.(js|css|woff2?)$|^embed-resize|^_headers$/;
const ZIP = /^data\/ipv6-atlas-[0-9-]+\.zip$/;
/** Bytes of a file's line in an edition's list beside its path: name of each part, size and SHA-256. */
const LINE = 110;

/**
 * The shares of a site of one language. A card that was built blank counts as one that was drawn, by `card` bytes,
 * since tests try sites without pictures. Editions laid out below `v/` are left out: what is frozen is read off the site.
 */
export function sharesOf(files: Files, card: number): Shares {
  const own = [...files.keys()].filter((path) => !path.startsWith('v/'));
  const sizes = new Map(
    own.map((path) => [path, sizeOf(files.get(path), path.endsWith('share.png') ? card : 0)]),
  );
  // The data of former editions lie there too; each takes with it its own alone.
  const zips = own.filter((path) => ZIP.test(path));
  const frozen = [...own.filter((path) => KEPT.test(path)), ...zips.slice(-1)];
  const list = frozen.reduce((sum, path) => sum + path.length + LINE, MANIFEST.length);
  const { files: count, bytes } = shareOf(frozen, sizes);
  return {
    language: shareOf(
      own.filter((path) => !ONCE.test(path)),
      sizes,
    ),
    once: shareOf(
      own.filter((path) => ONCE.test(path)),
      sizes,
    ),
    edition: { files: count + 1, bytes: bytes + list },
  };
}

function sizeOf(content: Uint8Array | undefined, least: number): number {
  return Math.max(content?.length ?? 0, least);
}

function shareOf(paths: readonly string[], sizes: ReadonlyMap<string, number>): Share {
  return {
    files: paths.length,
    bytes: paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0),
  };
}

/**
 * How many bytes a language takes for each of the root's: by the pages that are built in both, since of other languages a
 * part alone may be there. Pictures are left out: tests try sites without.
 */
export function ratioOf(files: Files, language: Language): number {
  const root = rootOf(language);
  const both = [...files.keys()].filter(
    (path) => path.startsWith(root) && !path.endsWith('.png') && files.has(withoutLanguage(path)),
  );
  const sum = (paths: readonly string[]) =>
    paths.reduce((bytes, path) => bytes + (files.get(path)?.length ?? 0), 0);
  return sum(both) / sum(both.map(withoutLanguage));
}

/** What languages and frozen editions come to; a language by how many bytes it takes for each of the root's. */
export function roomFor(
  { language, once, edition }: Shares,
  { languages, editions }: { readonly languages: readonly number[]; readonly editions: number },
): Share {
  const sum = (of: keyof Share, times: number) =>
    times * language[of] + once[of] + editions * edition[of];
  const times = languages.reduce((all, one) => all + one, 0);
  return { files: sum('files', languages.length), bytes: sum('bytes', times) };
}
