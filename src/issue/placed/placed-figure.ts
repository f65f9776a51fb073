import type { Facts } from '../../figures/facts.ts';
import type { FigureView, Words } from '../../figures/figure.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** Where a figure may stand: the world's once, a group's once a group, a country's once a country. */
export interface Place {
  readonly id: FigureId;
  readonly scope: 'world' | 'group' | 'country';
  /** A group's id or a country's alpha-2 in lower case; `null` for the world. */
  readonly place: string | null;
  /** `<id>` or `<id>/<place>`: what stands after `/figures/` and `/embed/`. */
  readonly path: string;
}

/** What the facts of a figure tell those who describe it, the same in every language. */
export interface About {
  /** The time its numbers speak of: an ISO 8601 date or interval; `null` where they have no date. */
  readonly coverage: string | null;
  /** Whether its page tells numbers beside those drawn. */
  readonly hasSummary: boolean;
}

/** A figure as pages have it: told and drawn, at its place. */
export interface PlacedFigure extends Place {
  /** What it shows, and its words in a language; absent where another thread has drawn it. */
  readonly facts?: Facts;
  readonly words?: (text: Catalogue) => Words;
  /** The figure in a language, drawn once as long as no other language is asked for. */
  draw(text: Catalogue): FigureView;
  about(): About;
}
