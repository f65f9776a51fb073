import { max } from 'd3';
import type { Catalogue } from '../text/catalogue.ts';
import type { Credit } from './figure.ts';

/** A link of a line of credits, and what stands before it. */
export interface CreditPart {
  readonly before: string;
  readonly text: string;
  readonly href: string;
}

/** The credits of a figure as one line: a title that several publishers share is said once, before them all. */
export function creditLine(credits: readonly Credit[], text: Catalogue): CreditPart[] {
  const groups = [...Map.groupBy(credits, ({ title, text: words }) => title ?? words).values()];
  return groups.flatMap((group, index) => {
    const after = index === 0 ? '' : text.semicolon;
    return group.map((credit, at) => ({
      before:
        at > 0
          ? text.row(['', ''])
          : `${after}${group.length > 1 ? text.labelled(credit.title ?? '', '') : ''}`,
      text: group.length > 1 ? ofMany(credit, text) : credit.text,
      href: credit.href,
    }));
  });
}

/** Up to which month the sources credited tell of what is shown, and a full stop; nothing where none has a date. */
export function dataToWords(credits: readonly Credit[], text: Catalogue): string {
  const newest = max(credits, ({ source, brief }) => (source === undefined ? null : brief?.asOf));
  if (!newest) return '';
  const to = text.ended(text.quality.dates.to(newest.slice(0, 'YYYY-MM'.length)));
  return text.paragraph([to, '']);
}

function ofMany({ brief, text: words }: Credit, text: Catalogue): string {
  const { publisher, asOf, by = publisher } = brief ?? {};
  if (by === undefined || asOf === undefined) return words;
  return text.country.sourceOfMany({ publisher: by, asOf });
}
