import { type Placed, QUADRANTS, type Quadrant } from '../../metrics/parts/quadrant.ts';
import { countryAddress } from '../../model/address.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { compareIn } from '../by-name.ts';
import { countryRow, type LinkedCell, type LinkedTable } from '../linked-table.ts';
import { type Corners, findCorners } from './corner-facts.ts';

/** A corner by name with its countries, each a link, by name. */
export interface CornerList {
  readonly quadrant: Quadrant;
  readonly heading: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** The four corners with their countries by name. */
export function cornerLists({ by }: Corners, text: Catalogue): CornerList[] {
  return QUADRANTS.map((quadrant) => {
    const links = by[quadrant].areas
      .map(({ area }) => ({ name: text.place(area, 'name'), href: countryAddress(area) }))
      .sort((a, b) => compareIn(text)(a.name, b.name));
    return {
      quadrant,
      links,
      heading: text.used.lists.of({ corner: quadrant, count: links.length }),
    };
  });
}

/** Every country with both numbers and its corner, by name. */
export function cornerTable({ areas, dates }: Corners, data: Data, text: Catalogue): LinkedTable {
  const words = text.used.table;
  const says: Says = {
    registered: text.inColumn(
      'slash32s-per-million',
      areas.map(({ registered }) => registered),
    ),
    used: text.inColumn(
      'share',
      areas.map(({ used }) => used),
    ),
  };
  return {
    caption: words.caption,
    head: [
      { text: words.name, isNumber: false },
      { text: words.corner, isNumber: false },
      { text: words.share, isNumber: true, sub: text.date(dates.used) },
      { text: words.held, isNumber: true, sub: text.row(['/32', text.date(dates.held)]) },
    ],
    rows: areas
      .map((one) => countryRow(data.country(one.area), cellsOf(one, says, text), text))
      .sort((a, b) => compareIn(text)(a.name, b.name)),
  };
}

/** How the two columns of numbers write them. */
type Says = Readonly<Record<'registered' | 'used', (value: number) => string>>;

function cellsOf(one: Placed, says: Says, text: Catalogue): LinkedCell[] {
  const { quadrant, registered, used } = one;
  return [
    { text: text.used.corners[quadrant].name, value: QUADRANTS.indexOf(quadrant) },
    { text: says.used(used), value: used },
    { text: says.registered(registered), value: registered },
  ];
}

/** Where a country stands between registered and used, in a sentence; `null` where a number is missing. */
export function cornerSentence(data: Data, of: PublishedCountry, text: Catalogue): string | null {
  const corners = findCorners(data);
  const one = corners?.areas.find(({ area }) => area === of.alpha2);
  if (!corners || !one) return null;
  const { dates, registered, used, by } = corners;
  return text.used.country({
    area: of.alpha2,
    held: one.registered,
    heldOn: dates.held,
    share: one.used,
    shareOn: dates.used,
    heldMedian: registered,
    shareMedian: used,
    corner: one.quadrant,
    others: by[one.quadrant].areas.length - 1,
  });
}
