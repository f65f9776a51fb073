import type { Drawing } from '../../charts/parts/drawing.ts';
import type { PlaceInput } from '../../charts/places/layout.ts';
import { drawPlaces } from '../../charts/places/render.ts';
import type { Testbed } from '../../model/activities/testbeds.ts';
import { testbeds } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { entryAsWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { compareIn } from '../by-name.ts';
import { areaName, forWhom } from './areas.ts';
import { type EntryView, evidenceView, lifetime, present } from './entry.ts';

/** A test-bed as a list shows it. */
function testbedView(data: Data, row: Testbed, text: Catalogue): EntryView {
  const bed = testbedAsWritten(row, text);
  const words = text.activities;
  return {
    ...{ id: bed.id, name: bed.name, href: bed.url, lead: leadOf(bed, text) },
    facts: present(
      words.testbeds.kinds[bed.kind],
      bed.who,
      bed.country === null ? forWhom(bed.areas, text) : null,
      lifetime(bed, text),
      bed.until !== null && bed.status === 'ended' ? null : words.states[bed.status],
    ),
    sentences: present(bed.summary, bed.note),
    ...evidenceView(data, bed, text),
    marks: {},
    last: null,
  };
}

/** A test-bed with what its contributor wrote marked as being in their language. */
export function testbedAsWritten(bed: Testbed, text: Catalogue): Testbed {
  return entryAsWritten(bed, ['name', 'who', 'place', 'summary', 'note'], text);
}

/** All test-beds by the names of their countries, those of several countries last. */
export function testbedViews(data: Data, text: Catalogue): EntryView[] {
  const sorted = [...testbeds(data)].sort(
    (a, b) =>
      Number(a.country === null) - Number(b.country === null) ||
      compareIn(text)(leadOf(a, text), leadOf(b, text)),
  );
  return sorted.map((bed) => testbedView(data, bed, text));
}

function leadOf({ country }: Testbed, text: Catalogue): string {
  return country === null ? text.activities.testbeds.several : areaName(country, text);
}

/** The map, for narrow and for wide pages: a dot for each country with a test-bed, which leads to the first of them. */
export function testbedMaps(data: Data, text: Catalogue): Drawing[] {
  const places = [...byCountry(data)]
    .flatMap(([code, beds]) => (code === null ? [] : [placeOf(code, beds, text)]))
    .sort((a, b) => compareIn(text)(a.name, b.name));
  const words = text.activities.testbeds.mapWords(places.map(({ code }) => code));
  return drawPlaces(data.published.baseMap, places, words);
}

function placeOf(code: string, beds: readonly Testbed[], text: Catalogue): PlaceInput {
  const name = areaName(code, text);
  const kinds = [...new Set(beds.map(({ kind }) => text.activities.testbeds.kinds[kind]))];
  return {
    ...{ code, name, href: `#${beds[0]?.id}` },
    // What test-beds are called is in their contributors' language, which an attribute cannot say.
    title: text.labelled(name, text.list(kinds)),
    isFilled: beds.some(({ status }) => status === 'running'),
  };
}

function byCountry(data: Data): Map<string | null, Testbed[]> {
  return Map.groupBy(testbeds(data), ({ country }) => country);
}
