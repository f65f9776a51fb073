import type { ComparedArea } from '../../charts/compare/comparison.ts';
import { addressOf, countryAddress, groupAddress } from '../../model/address.ts';
import { WORLD } from '../../model/area.ts';
import { areaOf, GROUPS, type GroupId } from '../../model/group.ts';
import type { Data } from '../../published/data.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { regionOf } from '../activities/areas.ts';
import { areaName } from '../area-names.ts';
import { membershipMonth } from '../groups/group-facts.ts';
import { comparedMeasures } from './compared-measures.ts';
import { comparedSeries, type Whose } from './compared-series.ts';

/** How many neighbours are offered to put beside a country, with its region. */
const NEIGHBOURS = 4;

/** Areas that can be compared, by their code in addresses: countries, groups of them, and the world. */
export function comparedCodes(data: Data): string[] {
  return [
    ...data.countries.map(({ alpha2 }) => alpha2.toLowerCase()),
    ...GROUPS,
    WORLD.toLowerCase(),
  ];
}

/** One area with its numbers of all measures that can be compared; those that it has none of are left out. */
export function comparedArea(data: Data, code: string, text: Catalogue): ComparedArea {
  const whose = whoseOf(data, code);
  const measures = comparedMeasures(data).flatMap((metric) => {
    const series = comparedSeries(data, [metric, whose], text);
    return series === null ? [] : [[metric, series] as const];
  });
  const country = data.findCountry(code.toUpperCase());
  return {
    ...{ code, ...namedIn(code, text) },
    beside: country === null ? [] : besideOf(data, country),
    measures: Object.fromEntries(measures),
  };
}

/** Which of the groups a code stands for; `undefined` for a country or the world. */
function groupOf(code: string): GroupId | undefined {
  return GROUPS.find((id) => id === code);
}

/** A group's numbers are those of its members of today through all months. */
function whoseOf(data: Data, code: string): Whose {
  const group = groupOf(code);
  return group ? membersOf(group, membershipMonth(data), data) : code.toUpperCase();
}

function namedIn(code: string, text: Catalogue): Pick<ComparedArea, 'area' | 'name' | 'href'> {
  const [group, area] = [groupOf(code), code.toUpperCase()];
  if (group)
    return { area: areaOf(group), name: text.groups.name(group), href: groupAddress(group) };
  if (area === WORLD) return { area, name: text.countriesPage.world, href: addressOf('') };
  return { area, name: areaName(area, text), href: countryAddress(area) };
}

/** The neighbours with most people in the same part of a region, and the region. */
function besideOf(data: Data, { alpha2, sub_region }: PublishedCountry): string[] {
  const peers = data
    .countriesOfSubRegion(sub_region)
    .filter((one) => one.alpha2 !== alpha2 && sub_region !== null && one.people !== null)
    .sort((a, b) => (b.people ?? 0) - (a.people ?? 0));
  const region = regionOf(data, alpha2);
  const neighbours = peers.slice(0, NEIGHBOURS).map((one) => one.alpha2.toLowerCase());
  return region ? [...neighbours, region] : neighbours;
}
