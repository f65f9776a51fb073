import type { OfferedFigure } from '../../issue/embed/builder-choices.ts';
import {
  type EmbedChoice,
  type EmbedTheme,
  embedSnippet,
  pictureSnippet,
} from '../../issue/embed/embed-snippet.ts';
import { fixedHeight } from '../../issue/embed/fixed-height.ts';
import type { Embeddable } from '../../issue/embed/oembed.ts';
import { smallHeight } from '../../issue/embed/small-frame.ts';
import { figurePath } from '../../model/figure-path.ts';
import { type Language, ROOT_LANGUAGE, rootOf } from '../../model/language.ts';

/** What the controls say, as text. */
export interface Controls {
  readonly language: string;
  readonly theme: string;
  /** An edition, or empty for the live figure. */
  readonly edition: string;
  /** Pixels, or empty for the whole column. */
  readonly width: string;
  /** `fit` with the resizer, `fixed` without script, `small` for a small place, `picture` without a frame. */
  readonly height: string;
}

/** What is embedded when the controls say so; the site's address ends in a slash. */
export function choiceOf(figure: Embeddable, site: string, controls: Controls): EmbedChoice {
  const { path, title, sentence, shape, hasPictures } = figure;
  const width = controls.width === '' ? null : Number(controls.width);
  const isSmall = controls.height === 'small';
  return {
    ...{ site, path, title, sentence, hasPictures, width, isSmall },
    frozen: controls.edition || null,
    // Frozen editions are kept in the root's language alone.
    language: controls.edition ? ROOT_LANGUAGE : (controls.language as Language),
    theme: controls.theme as EmbedTheme,
    height: isSmall ? smallHeight(shape, width) : fixedHeight(shape, width),
    resizer: controls.height === 'fit',
  };
}

/** What the newsroom copies: the frame, or a picture alone. */
export function snippetOf(choice: EmbedChoice, { height }: Pick<Controls, 'height'>): string {
  return height === 'picture' ? pictureSnippet(choice) : embedSnippet(choice);
}

/**
 * How what is embedded is cited: as its file says, which a figure of a country has in the root's language alone, so that
 * another has the form of that language, and the title of its frame in it.
 */
export function citedAs(
  { site, path, title, language, hasPictures }: EmbedChoice,
  cite: string,
  forms: Readonly<Partial<Record<Language, string>>>,
): string {
  const form = forms[language];
  if (hasPictures || form === undefined) return cite;
  const address = site + rootOf(language) + figurePath(path);
  return form.replace('{title}', () => title).replace('{address}', () => address);
}

/** The path of a figure at a place; where it is not drawn there, at the first place where it is. */
export function pathOf(
  { id, scope, without }: OfferedFigure,
  place: string,
  places: readonly string[],
): string {
  if (scope === 'world') return id;
  const drawn = places.filter((code) => !without.includes(code));
  return `${id}/${drawn.includes(place) ? place : drawn[0]}`;
}
