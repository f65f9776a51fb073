import { escapeText } from '../../charts/parts/svg.ts';
import { type Language, rootOf } from '../../model/language.ts';
import { seamsIn } from '../../text/signs.ts';
import { resizerOf, SANDBOX, tag } from './embed-snippet.ts';

/** A comparison that another site shows. */
export interface FramedComparison {
  /** The whole address of the site's root, ending in a slash. */
  readonly site: string;
  /** What is compared, as in the address of the comparison, with its question mark. */
  readonly query: string;
  readonly title: string;
  /** The line that says who counted. */
  readonly source: string;
  readonly language: Language;
}

/** Heights for readers whose page cannot fit the frame: enough in a narrow column, and in a wide one. */
const HEIGHT = { most: 660, css: 'clamp(560px,780px - 30vw,660px)' };

/** The HTML that a newsroom copies into its page: a frame, a link with its source where scripts are off, a resizer. */
export function comparisonSnippet({
  site,
  query,
  title,
  source,
  language,
}: FramedComparison): string {
  const root = site + rootOf(language);
  const { ended, paragraph } = seamsIn(language);
  const frame = tag('iframe', {
    ...{ title, src: `${root}compare/frame/${query}`, width: '100%', height: String(HEIGHT.most) },
    ...{ lang: language, loading: 'lazy', referrerpolicy: 'strict-origin-when-cross-origin' },
    ...{ sandbox: SANDBOX, 'data-ipv6-atlas': '' },
    style: `height:${HEIGHT.css};border:0`,
  });
  const link = `${tag('a', { href: `${root}compare/${query}` })}${escapeText(title)}</a>`;
  return [
    `${frame}</iframe>`,
    `<noscript><p>${paragraph([ended(link), escapeText(source)])}</p></noscript>`,
    resizerOf({ site }),
  ].join('\n');
}
