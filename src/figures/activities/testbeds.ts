import { NARROW, WIDE } from '../../charts/parts/frame.ts';
import { layoutPlaces, type PlaceInput } from '../../charts/places/layout.ts';
import { renderPlaces } from '../../charts/places/render.ts';
import type { Testbed } from '../../model/activities/testbeds.ts';
import { testbeds } from '../../published/activities.ts';
import { readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from './areas.ts';
import { type EntryView, evidenceView, lifetime, present } from './entry.ts';

/** A test-bed as a list shows it. */
export function testbedView(bed: Testbed, text: Catalogue): EntryView {
  const words = text.activities;
  const at = bed.country === null ? bed.areas : [bed.country];
  return {
    ...{ id: bed.id, name: bed.name, href: bed.url },
    facts: present(
      at.map((area) => areaName(area, text)).join(', '),
      words.testbeds.kinds[bed.kind],
      bed.who,
      lifetime(bed, text),
      bed.until !== null && bed.status === 'ended' ? null : words.states[bed.status],
    ),
    sentences: present(bed.summary, bed.note),
    ...evidenceView(bed, text),
    marks: {},
    last: null,
  };
}

/** The test-beds of one country, by the country's name; `null` for those of several countries. */
export interface TestbedGroup {
  /** Alpha-2 in lower case, or `several`. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly EntryView[];
}

/** Test-beds by country, those of several countries last. */
export function testbedGroups(text: Catalogue): TestbedGroup[] {
  const groups = [...byCountry()].map(([code, beds]) => ({
    id: code?.toLowerCase() ?? 'several',
    name: code === null ? text.activities.testbeds.several : areaName(code, text),
    entries: beds.map((bed) => testbedView(bed, text)),
  }));
  const last = (id: string) => Number(id === 'several');
  return groups.sort((a, b) => last(a.id) - last(b.id) || a.name.localeCompare(b.name, 'en'));
}

/** The map, for narrow and for wide pages: a dot for each country with a test-bed, which leads to its list. */
export function testbedMaps(text: Catalogue): string[] {
  const places = [...byCountry()]
    .flatMap(([code, beds]) => (code === null ? [] : [placeOf(code, beds, text)]))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const words = text.activities.testbeds.mapWords(places.map(({ name }) => name));
  const { baseMap } = readPublished();
  return [NARROW, WIDE].map((frame) => renderPlaces(layoutPlaces(baseMap, places, frame), words));
}

function placeOf(code: string, beds: readonly Testbed[], text: Catalogue): PlaceInput {
  const name = areaName(code, text);
  return {
    ...{ code, name, href: `#${code.toLowerCase()}` },
    title: text.activities.testbeds.dot({ country: name, names: beds.map((bed) => bed.name) }),
    isFilled: beds.some(({ status }) => status === 'running'),
  };
}

function byCountry(): Map<string | null, Testbed[]> {
  return Map.groupBy(testbeds(), ({ country }) => country);
}
