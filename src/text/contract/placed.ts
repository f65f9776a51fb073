import type { AreaId } from '../../model/area.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { Registry } from '../../model/registry.ts';
import type { Words } from './words.ts';

/** Figures of which one sentence says, for each place, what is not known where they are not there. */
export type ExplainedFigureId = Extract<
  FigureId,
  | `country-${string}`
  | `holders-without-ipv6-${Registry}`
  | 'ipv4-account'
  | 'world-ipv6-use-over-time'
  | 'ipv4-transfers-by-registry'
>;

/** Figures outside the page of what they are about, and where they are expected and are not. */
export interface PlacedText {
  /** The title of a figure that stands alone: its place first. */
  readonly title: (p: { area: AreaId; title: string }) => string;
  /** The link from a figure on a page to the figure's own page. */
  readonly link: string;
  /** What each figure shows, whatever it finds, by id. */
  readonly names: Words<FigureId>;
  /** What stands where a figure is expected that this edition has no data for. */
  readonly absent: {
    readonly generic: string;
    /** What is not known, where one sentence says it for each place of a figure. */
    readonly why: Words<ExplainedFigureId>;
  };
}
