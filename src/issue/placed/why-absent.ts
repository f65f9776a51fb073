import type { FigureId } from '../../model/figure-id.ts';
import { own } from '../../model/own.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** What is not known where a figure is expected and is not there. */
export function whyAbsent(id: FigureId, text: Catalogue): string {
  const { why, generic } = text.placed.absent;
  return own(why, id) ?? generic;
}
