import { ascending, groups, sum } from 'd3';
import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import { slash8s } from '../../metrics/parts/slash8s.ts';
import { WORLD } from '../../model/area.ts';
import type { IanaBlock } from '../../model/iana.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { FourBillionFacts, PicturePart } from '../../model/stories/four-billion.ts';
import type { Data } from '../../published/data.ts';
import { addressBlocks } from '../address/address-blocks.ts';
import { heldByHalf } from '../fairness/history.ts';
import { findSupply, regionsSupplied, type SupplyInBrief } from '../fairness/supplied.ts';
import { daysOfAll, flowYears, totalsOf } from '../given-back/flow-years.ts';
import { accountSections, accountSum, stateOf } from '../ipv4/account-parts.ts';
import { IANA_ENDED, TURNING_POINTS } from '../ipv4/turning-points.ts';
import { fourBillionClaims, unevenPictures } from './four-billion-facts.ts';
import { fourBillionPictures } from './four-billion-pictures.ts';
import { milestoneIfThere } from './milestone.ts';
import { storyOf } from './story.ts';

/** Addresses in a /8, the square of each picture. */
const SQUARE = 2 ** 24;

/** Where four billion addresses went, in ten pictures. */
export const fourBillion = storyOf({
  slug: 'where-did-four-billion-addresses-go',
  needs: ['ipv4-account', 'ipv4-administered', 'ipv4-held', 'ipv4-given-back', 'ipv6-held'],
  read: readFourBillion,
  claims: fourBillionClaims,
  words: (text) => text.stories.fourBillion,
  figures: () => ({}),
  pictures: fourBillionPictures,
});

/** What the tables say for this story; `null` when something it needs is not there. */
function readFourBillion(data: Data): FourBillionFacts | null {
  const blocks = slash8s(data.published.iana);
  const { days } = addressBlocks(data);
  const [supply, half] = [findSupply(data), heldByHalf(data)];
  const sections = accountSections(data);
  const given = sections?.find(({ id }) => id === 'delegated');
  const emptied = milestoneIfThere(data, IANA_ENDED);
  const rationed = readRationed(data);
  const [first, last] = [rationed[0], rationed.at(-1)];
  const back = readBack(data);
  const ipv6 = data.latestReading('ipv6-held', WORLD);
  const regions = supply && readRegions(supply);
  const keepers = readKeepers(blocks);
  const [most, fewest] = [keepers[0], keepers.at(-1)];
  if (!days || !supply || half === null || !sections || !given || !emptied) return null;
  if (!first || !last || !back || !ipv6 || !most || !fewest || !regions) return null;
  const [least, region] = [regions.each[0], regions.each.at(-1)];
  if (!least || !region) return null;
  const facts = {
    ...{ total: ALL_IPV4, square: SQUARE, squares: ALL_IPV4 / SQUARE, listOn: days.ipv4 },
    kept: accountSum(data, 'iana-') + accountSum(data, 'special'),
    given: blocks.filter(isGiven).length,
    early: blocks.filter(({ status }) => status === 'legacy').length,
    ...{ most, fewest, emptied, first, last },
    people: { on: supply.on, year: supply.year, least, most: region, half },
    delegated: { addresses: accountSum(data, 'delegated-'), on: given.on },
    available: accountSum(data, 'pool-', '-available'),
    waiting: readWaiting(data),
    back,
    ipv6: { on: ipv6.date, slash32s: ipv6.value },
    pictures: {
      all: [{ id: 'all', value: ALL_IPV4 }],
      kept: keptParts(sections),
      ...pictureOfBlocks(blocks),
      people: withRest('others', regions.parts),
      left: leftParts(sections),
      back: [...withRest('stayed', [{ id: 'back', value: back.addresses }])],
      ipv6: [{ id: 'ipv6', value: ALL_IPV4 }],
    },
  } satisfies FourBillionFacts;
  return unevenPictures(facts).length === 0 ? facts : null;
}

function isGiven({ designation }: IanaBlock): boolean {
  return (REGISTRIES as readonly string[]).includes(designation);
}

/** The parts, and before them what is left of all addresses. */
function withRest(id: string, parts: readonly PicturePart[]): PicturePart[] {
  return [{ id, value: ALL_IPV4 - sum(parts, ({ value }) => value) }, ...parts];
}

/** What IANA's list says of the /8s, in four ways. */
function pictureOfBlocks(blocks: readonly IanaBlock[]) {
  const given = blocks.filter(isGiven);
  const kept = part('kept', blocks.length - given.length);
  const early = given.filter(({ status }) => status === 'legacy');
  const later = given.filter(({ status }) => status !== 'legacy');
  const decades = groups(later, ({ month }) => (month ? `${month.slice(0, 3)}0` : 'undated'));
  return {
    blocks: [kept, part('given', given.length)],
    early: [kept, part('early', early.length), part('later', later.length)],
    registries: [
      kept,
      ...readKeepers(blocks).map(({ registry, squares }) => part(registry, squares)),
    ],
    emptied: [
      kept,
      part('early', early.length),
      ...decades
        .sort(([a], [b]) => ascending(a, b))
        .map(([decade, own]) =>
          part(decade === 'undated' ? decade : `decade-${decade}`, own.length),
        ),
    ],
  };
}

function part(id: string, squares: number): PicturePart {
  return { id, value: squares * SQUARE };
}

/** The registries by the squares they look after, the most first. */
function readKeepers(blocks: readonly IanaBlock[]): { registry: Registry; squares: number }[] {
  return REGISTRIES.map((registry) => ({
    registry,
    squares: blocks.filter(({ designation }) => designation === registry).length,
  }))
    .filter(({ squares }) => squares > 0)
    .sort((a, b) => b.squares - a.squares);
}

type Sections = NonNullable<ReturnType<typeof accountSections>>;

function keptParts(sections: Sections): PicturePart[] {
  const kept = sections.find(({ id }) => id === 'kept')?.parts ?? [];
  const parts = kept.map(({ id, value }) => ({ id, value }));
  return [...parts, { id: 'usable', value: ALL_IPV4 - sum(parts, ({ value }) => value) }];
}

/** The account in brief: what is kept, given out, available, set aside, resting, and not told apart. */
function leftParts(sections: Sections): PicturePart[] {
  const all = sections.flatMap(({ id, parts }) =>
    parts.map((one) => ({
      id: id === 'kept' || id === 'delegated' || id === 'untold' ? id : stateOf(one, id),
      value: one.value,
    })),
  );
  return groups(all, ({ id }) => id).map(([id, own]) => ({
    id,
    value: sum(own, (one) => one.value),
  }));
}

/** The regions by addresses for each person, the fewest first, and the addresses of each. */
function readRegions(supply: SupplyInBrief) {
  const sorted = regionsSupplied(supply);
  return {
    each: sorted.map(({ region, perPerson }) => ({ region, each: perPerson })),
    parts: sorted.map(({ region, addresses }) => ({ id: region, value: addresses })),
  };
}

/** The registries that began to ration, in that order. */
function readRationed(data: Data) {
  return REGISTRIES.flatMap((registry) => {
    const found = milestoneIfThere(data, TURNING_POINTS[registry].rationed);
    return found ? [{ registry, ...found }] : [];
  }).sort((a, b) => ascending(a.date, b.date));
}

function readWaiting(data: Data): FourBillionFacts['waiting'] {
  return REGISTRIES.flatMap((registry) => {
    const found = data.latestReading('waiting-requests', registry);
    return found ? [{ registry, requests: found.value, on: found.date }] : [];
  });
}

/** What was given back, by the files of those registries that tell; `null` where none does. */
function readBack(data: Data): FourBillionFacts['back'] | null {
  const told = REGISTRIES.map((registry) => ({ registry, spans: flowYears(data, registry) }));
  const registries = told.flatMap(({ registry, spans }) => (spans.length > 0 ? [registry] : []));
  const spans = told.flatMap((one) => one.spans);
  if (spans.length === 0) return null;
  const { back, again } = totalsOf(spans);
  return { ...daysOfAll(spans), addresses: back, again, registries };
}
