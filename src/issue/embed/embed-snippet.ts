import { escapeText } from '../../charts/parts/svg.ts';
import { figurePath } from '../../model/figure-path.ts';
import { type Language, rootOf } from '../../model/language.ts';
import { seamsIn } from '../../text/signs.ts';
import type { FixedHeight } from './fixed-height.ts';

/** Whose preference decides between light and dark: the reader's, or the newsroom's. */
export type EmbedTheme = 'auto' | 'light' | 'dark';

/** What a newsroom chose, and the words and addresses that belong to it. */
export interface EmbedChoice {
  /** The whole address of the site's root, ending in a slash: `https://ipv6-atlas.example/`. */
  readonly site: string;
  /** The figure: `<id>` or `<id>/<place>`. */
  readonly path: string;
  /** The edition to freeze, as in `/v/<edition>/`; `null` for the figure as it is today. */
  readonly frozen: string | null;
  /** Title that stands alone, with the place's name. */
  readonly title: string;
  readonly sentence: string;
  /** Whether it has pictures of its own beside its page, as figures of countries have not. */
  readonly hasPictures: boolean;
  readonly language: Language;
  readonly theme: EmbedTheme;
  /** Widest the frame may become, in CSS pixels; `null` fills the column it stands in. */
  readonly width: number | null;
  /** Whether it is for a small place: chart, sentence and source alone, in the room there is. */
  readonly isSmall: boolean;
  /** For readers whose host page cannot resize it. */
  readonly height: FixedHeight;
  /** Whether the snippet brings the script that keeps the frame as high as its content. */
  readonly resizer: boolean;
}

/** What asks a frame to be one for a small place, after `#` in its address. */
export const SMALL_FRAME = 'small';

/** The script for host pages: its file below the site's root, and the checksum that pins its bytes. */
export const RESIZER = {
  file: 'embed-resize.v1.js',
  integrity: 'sha384-mM1xAYbOMU6edKijrWaNaQgAZwPvZAHnRpJY1rfLJ6z72KGTk+2Nw/5EmdHHUKlr',
} as const;

/**
 * What the frame may do: run its own script under an origin of its own, and open links in new tabs. The tabs are not
 * sandboxed as the frame is, or the pages that the links lead to could not run, sign in or store anything.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The HTML that a newsroom copies into its page: a frame, a picture where scripts are off, a resizer. */
export function embedSnippet(choice: EmbedChoice): string {
  const parts = [
    frameOf(choice),
    pictureOf(choice),
    ...(choice.resizer ? [resizerOf(choice)] : []),
  ];
  return parts.join('\n');
}

/** A linked picture alone, for newsletters and editors that take frames away; its title where it has no picture. */
export function pictureSnippet(choice: EmbedChoice): string {
  const { site, path, title, sentence, hasPictures, language } = choice;
  const { ended, paragraph } = seamsIn(language);
  const shown = hasPictures
    ? tag('img', {
        ...pictureFile(choice),
        alt: paragraph([ended(title), sentence]),
        style: 'max-width:100%;height:auto',
      })
    : escapeText(title);
  return `${tag('a', { href: site + rootOf(language) + figurePath(path) })}${shown}</a>`;
}

/** The address of the frame page that the choice names. */
export function frameSource(choice: EmbedChoice): string {
  const query = choice.theme === 'auto' ? '' : `?theme=${choice.theme}`;
  const form = choice.isSmall ? `#${SMALL_FRAME}` : '';
  return `${folderOf(choice)}embed/${choice.path}/${query}${form}`;
}

/** Where the files of the choice lie. */
function folderOf({ site, frozen, language }: EmbedChoice): string {
  return site + (frozen === null ? rootOf(language) : `v/${frozen}/`);
}

function frameOf(choice: EmbedChoice): string {
  const limit = choice.width === null ? '' : `max-width:${choice.width}px;`;
  return tag('iframe', {
    title: choice.title,
    src: frameSource(choice),
    width: '100%',
    height: String(choice.height.most),
    lang: choice.language,
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: SANDBOX,
    'data-ipv6-atlas': '',
    // Pages that listen put their height into this same style, as our script and Datawrapper's do, and it is gone.
    style: `${limit}height:${choice.height.css};border:0`,
  }).concat('</iframe>');
}

/**
 * Where scripts are off nothing can fit the frame to its content, and a picture always fits. It stands beneath
 * the frame rather than in its place: to hide the frame would take a style sheet, and editors that drop the tags
 * of one leave its text in the article. Feed readers and reading modes that drop frames keep the picture, or the
 * link to the figure's page. A frame for a small place fits by itself, and has the link alone.
 */
function pictureOf(choice: EmbedChoice): string {
  const hasPictures = choice.hasPictures && !choice.isSmall;
  return `<noscript>${pictureSnippet({ ...choice, hasPictures })}</noscript>`;
}

/** Address and size of the picture. Frozen editions keep the SVG alone, which says its own size. */
export function pictureFile(choice: EmbedChoice): Record<string, string> {
  const folder = `${folderOf(choice)}figures/${choice.path}/`;
  if (choice.frozen !== null) return { src: `${folder}chart.svg` };
  return { src: `${folder}share.png`, width: '1200', height: '630' };
}

/** The script for host pages, with its checksum. */
export function resizerOf({ site }: Pick<EmbedChoice, 'site'>): string {
  const attributes = {
    src: site + RESIZER.file,
    integrity: RESIZER.integrity,
    crossorigin: 'anonymous',
  };
  return `${tag('script', attributes).replace('>', ' async>')}</script>`;
}

/** The beginning of an element, its attributes made safe. */
export function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeText(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}
