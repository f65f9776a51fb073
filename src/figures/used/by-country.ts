import { type Placed, QUADRANTS, type Quadrant } from '../../metrics/parts/quadrant.ts';
import { countryAddress } from '../../model/address.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { country } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { compareNames } from '../by-name.ts';
import { countryRow, type LinkedCell, type LinkedTable } from '../linked-table.ts';
import { cornerDates, corners, findCorners, inCorner } from './corner-facts.ts';

/** A corner by name with its countries, each a link, by name. */
export interface CornerList {
  readonly quadrant: Quadrant;
  readonly heading: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** The four corners with their countries by name. */
export function cornerLists(text: Catalogue): CornerList[] {
  return QUADRANTS.map((quadrant) => {
    const links = inCorner(quadrant)
      .map(({ area }) => ({ name: text.nameOf(country(area)), href: countryAddress(area) }))
      .sort((a, b) => compareNames(a.name, b.name));
    const { name } = text.used.corners[quadrant];
    return { quadrant, links, heading: text.used.lists.of({ name, count: links.length }) };
  });
}

/** Every country with both numbers and its corner, by name. */
export function cornerTable(text: Catalogue): LinkedTable {
  const words = text.used.table;
  const dates = cornerDates();
  return {
    caption: words.caption,
    head: [
      { text: words.name, isNumber: false },
      { text: words.corner, isNumber: false },
      { text: words.held, isNumber: true, sub: `/32, ${text.date(dates.held)}` },
      { text: words.share, isNumber: true, sub: text.date(dates.used) },
    ],
    rows: corners()
      .areas.map((one) => countryRow(country(one.area), cellsOf(one, text), text))
      .sort((a, b) => compareNames(a.name, b.name)),
  };
}

function cellsOf({ quadrant, registered, used }: Placed, text: Catalogue): LinkedCell[] {
  return [
    { text: text.used.corners[quadrant].name, value: QUADRANTS.indexOf(quadrant) },
    { text: text.written['slash32s-per-million'](registered), value: registered },
    { text: text.written.share(used), value: used },
  ];
}

/** Where a country stands between registered and used, in a sentence; `null` where a number is missing. */
export function cornerSentence(of: PublishedCountry, text: Catalogue): string | null {
  const found = findCorners();
  if (found === null) return null;
  const { areas, registered, used } = found;
  const one = areas.find(({ area }) => area === of.alpha2);
  if (!one) return null;
  const dates = cornerDates();
  return text.used.country({
    name: text.inSentence(of),
    held: one.registered,
    heldOn: dates.held,
    share: one.used,
    shareOn: dates.used,
    heldMedian: registered,
    shareMedian: used,
    corner: one.quadrant,
    others: inCorner(one.quadrant).length - 1,
  });
}
