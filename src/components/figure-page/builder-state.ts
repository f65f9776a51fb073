import type { OfferedFigure } from '../../figures/builder-choices.ts';
import { frameHeight } from '../../figures/embed-height.ts';
import type { EmbedChoice, EmbedTheme } from '../../figures/embed-snippet.ts';
import { COLUMN } from '../../figures/embed-width.ts';
import type { Embeddable } from '../../figures/oembed.ts';

/** What the controls say, as text. */
export interface Controls {
  readonly language: string;
  readonly theme: string;
  /** An edition, or empty for the live figure. */
  readonly edition: string;
  /** Pixels, or empty for the whole column. */
  readonly width: string;
  /** `fit` with the resizer, `fixed` without script. */
  readonly height: string;
}

/** What is embedded when the controls say so; the site's address ends in a slash. */
export function choiceOf(figure: Embeddable, site: string, controls: Controls): EmbedChoice {
  const { path, title, sentence, shape } = figure;
  const width = controls.width === '' ? null : Number(controls.width);
  return {
    ...{ site, path, title, sentence, width },
    frozen: controls.edition || null,
    language: controls.language,
    theme: controls.theme as EmbedTheme,
    height: frameHeight(shape, width ?? COLUMN),
    resizer: controls.height === 'fit',
  };
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
