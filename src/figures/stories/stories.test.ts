import { describe, expect, it } from 'vitest';
import { LANGUAGES, ROOT_LANGUAGE } from '../../model/language.ts';
import type { DevicesClaim, DevicesFacts } from '../../model/stories/a-hundred-devices.ts';
import type { FourBillionClaim, FourBillionFacts } from '../../model/stories/four-billion.ts';
import type { RanOutClaim, RanOutFacts } from '../../model/stories/how-ipv4-ran-out.ts';
import type { IslandsClaim, IslandsFacts } from '../../model/stories/islands-and-landlocked.ts';
import type { NotUsedClaim, NotUsedFacts } from '../../model/stories/registered-is-not-used.ts';
import { KEPT } from '../../model/stories/stories.ts';
import type { WhoGotClaim, WhoGotFacts } from '../../model/stories/who-got-the-addresses.ts';
import { siteData } from '../../published/read.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import { plainText } from '../../text/prose.ts';
import { GROUP_FIGURES, WORLD_FIGURES } from '../figures.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { fourBillion } from './four-billion.ts';
import { unevenPictures } from './four-billion-facts.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { DEVICES, FOUR_BILLION, ISLANDS, NOT_USED, RAN_OUT, WHO_GOT } from './sample-facts.ts';
import type { ToldFromFacts } from './story.ts';
import type { StoryView } from './story-view.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

// Sentences name countries, whose names are told where the data are opened.
siteData();

const text = catalogueOf(ROOT_LANGUAGE);
const KEPT_OF = '2029-12-31';
const FIGURES: ReadonlySet<string> = new Set(
  [...WORLD_FIGURES, ...GROUP_FIGURES].map(({ id }) => id),
);

/** Ways to turn each claim: the type leaves none out. */
type Turns<Facts, Claim extends string> = Readonly<Record<Claim, (facts: Facts) => Facts>>;

const RAN_OUT_TURNS: Turns<RanOutFacts, RanOutClaim> = {
  'regions-after-the-stock': (f) => ({
    ...f,
    registries: f.registries.map((one, index) =>
      index === 0 ? { ...one, rationed: { ...one.rationed, date: '2010-12-31' } } : one,
    ),
  }),
  'little-left': (f) => ({ ...f, pools: f.pools.map((pool) => ({ ...pool, after: 1e8 })) }),
};

const FOUR_BILLION_TURNS: Turns<FourBillionFacts, FourBillionClaim> = {
  'early-is-much': (f) => ({ ...f, early: 70 }),
  'nearly-all-given': (f) => ({ ...f, delegated: { ...f.delegated, addresses: 200 * f.square } }),
  'least-far-below-most': (f) => ({
    ...f,
    people: { ...f.people, most: { ...f.people.most, each: 0.1 } },
  }),
  'little-came-back': (f) => ({ ...f, back: { ...f.back, addresses: 5e8 } }),
  'room-in-ipv6': (f) => ({ ...f, ipv6: { ...f.ipv6, slash32s: 1 } }),
};

const WHO_GOT_TURNS: Turns<WhoGotFacts, WhoGotClaim> = {
  'one-country-above-half-of-people': (f) => ({
    ...f,
    largest: { ...f.largest, addresses: f.half / 2 },
  }),
  'nearly-all-counted': (f) => ({ ...f, counted: 0.9 }),
  'most-for-each-far-above': (f) => ({ ...f, most: { ...f.most, each: f.world } }),
  'later-blocks-to-more-places': (f) => ({ ...f, early: { ...f.early, share: f.last.share } }),
  'less-than-their-people': (f) => ({ ...f, developing: { ...f.developing, people: 0.01 } }),
  'less-unequal-since': (f) => ({ ...f, last: { ...f.last, gini: 0.95 } }),
};

const NOT_USED_TURNS: Turns<NotUsedFacts, NotUsedClaim> = {
  'several-times-as-much': (f) => ({ ...f, user: { ...f.user, registered: 40 } }),
  'the-other-has-more-users': (f) => ({ ...f, holder: { ...f.holder, used: 0.8 } }),
  'user-below-the-median': (f) => ({ ...f, medians: { ...f.medians, registered: 4 } }),
  'two-kinds-part': (f) => ({ ...f, apart: 81 }),
  'registered-grew': (f) => ({ ...f, world: { ...f.world, after: f.world.before } }),
  'few-months-weigh': (f) => ({ ...f, world: { ...f.world, jumpShare: 0.2 } }),
  'few-countries-have-half': (f) => ({ ...f, world: { ...f.world, half: 6 } }),
};

const ISLANDS_TURNS: Turns<IslandsFacts, IslandsClaim> = {
  'islands-above-the-world': (f) => ({ ...f, world: { ...f.world, each: 0.7 } }),
  'two-have-most': (f) => ({ ...f, two: { ...f.two, ipv4: 0.4 } }),
  'others-below-the-world': (f) => ({ ...f, two: { ...f.two, othersEach: 0.55 } }),
  'seat-above-the-islands': (f) => ({ ...f, seat: { ...f.seat, each: 0.5 } }),
  'few-for-the-landlocked': (f) => ({
    ...f,
    landlocked: { ...f.landlocked, ipv4: { ...f.landlocked.ipv4, addresses: 0.08 } },
  }),
  'closer-in-use': (f) => ({
    ...f,
    landlocked: { ...f.landlocked, users: { ...f.landlocked.users, median: 0.001 } },
  }),
  'few-users-at-the-seat': (f) => ({ ...f, seat: { ...f.seat, users: null } }),
};

const DEVICES_TURNS: Turns<DevicesFacts, DevicesClaim> = {
  'half-an-address-at-least': (f) => ({ ...f, each: 0.4 }),
  'half-an-address-at-most': (f) => ({ ...f, each: 0.6 }),
  'things-outnumber-addresses': (f) => ({ ...f, total: f.counted.count }),
  'most-share': (f) => ({ ...f, shortRange: { ...f.shortRange, count: 1 } }),
  'more-things-than-the-rest': (f) => ({
    ...f,
    passed: { ...f.passed, things: { ...f.passed.things, count: 1 } },
  }),
  'beyond-every-forecast': (f) => ({ ...f, expected: { ...f.expected, count: 1e13 } }),
  'room-for-everyone': (f) => ({ ...f, ipv6: { ...f.ipv6, sitesEach: 0.5 } }),
  'forecasts-of-one-year': (f) => ({ ...f, early: { ...f.early, year: '2024' } }),
  'forecasts-of-one-firm': (f) => ({ ...f, early: { ...f.early, publisher: 'Somebody else' } }),
  'forecast-missed': (f) => ({ ...f, early: { ...f.early, count: f.estimate.count } }),
  'another-said-more': (f) => ({ ...f, highest: { ...f.highest, count: 1 } }),
  'people-come-first': (f) => ({
    ...f,
    africa: { ...f.africa, people: { ...f.africa.people, count: 1 } },
  }),
};

/** All that a reader reads of a story. */
function wordsOf(view: StoryView | null): string {
  if (!view) return '';
  const { headline, standfirst, sections } = view;
  const paragraphs = sections.flatMap((section) => section.paragraphs.map(plainText));
  return [headline, standfirst, ...paragraphs].join('\n');
}

/** How many words a story has, and one of steps with pictures. */
const LENGTHS = { words: [600, 900], steps: [250, 500] } as const;

/** What stands where a value should, in any language. */
const GAP = /NaN|Infinity|undefined|null|\(\)|（）| {2}| ,|\.\.|\d[.,]\d{4,}/;

/** What a story is built of besides words: by section its paragraphs, figures, pictures and where it links to. */
function builtOf(view: StoryView | null) {
  return view?.sections.map(({ id, paragraphs, figures, picture }) => {
    const links = paragraphs
      .flat()
      .flatMap((piece) => (typeof piece === 'string' ? [] : piece.href));
    return {
      id,
      count: paragraphs.length,
      figures,
      isDrawn: picture !== null,
      links: links.sort(),
    };
  });
}

/** What a story says, by its parts. */
function partsOf(view: StoryView | null): [part: string, words: string][] {
  if (!view) return [];
  const { headline, standfirst, sections } = view;
  return [
    ['headline', headline],
    ['standfirst', standfirst],
    ...sections.map(({ id, paragraphs }): [string, string] => [
      id,
      paragraphs.map(plainText).join(),
    ]),
  ];
}

function tellsItself<Facts>(
  story: ToldFromFacts<Facts>,
  facts: Facts,
  turns: Readonly<Record<string, (facts: Facts) => Facts>>,
) {
  const kept = { edition: KEPT_OF, facts };
  const toldIn = (language: Catalogue) =>
    story.tellBy(story.standingBy(facts, undefined), language);
  const told = toldIn(text);

  /** The parts of it that say other things of other facts, whether its claims hold or not. */
  const changedIn = (language: Catalogue, altered: Facts) => {
    const view = story.tellBy(
      { ...story.standingBy(facts, undefined), basis: { facts: altered, keptOf: null } },
      language,
    );
    const before = new Map(partsOf(toldIn(language)));
    return partsOf(view).flatMap(([id, words]) => (before.get(id) === words ? [] : [id]));
  };

  describe(`the story ${story.slug}`, () => {
    const names = new Set(Object.keys(story.standingBy(facts, undefined).claims));

    it('is told from facts that bear out every claim, and from them alone', () => {
      expect(story.standingBy(facts, kept).turned).toEqual([]);
      expect(told?.kept).toBeNull();
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      expect(KEPT[story.slug].safeParse(kept).error).toBeUndefined();
    });

    const pictures = told?.sections.filter(({ picture }) => picture !== null) ?? [];
    const [fewest, most] = pictures.length > 0 ? LENGTHS.steps : LENGTHS.words;

    it('has as many words as are read with ease', () => {
      expect(told?.words).toBeGreaterThanOrEqual(fewest);
      expect(told?.words).toBeLessThanOrEqual(most);
    });

    it('shows figures of the site, or a picture for each of its steps', () => {
      const figures = told?.sections.flatMap((section) => section.figures) ?? [];
      if (pictures.length > 0) expect(pictures).toHaveLength(told?.sections.length ?? 0);
      else expect(figures.length).toBeGreaterThan(0);
      const strange = figures.filter((path) => !FIGURES.has(path.split('/')[0] ?? ''));
      expect(strange).toEqual([]);
    });

    it('turns each of its claims by some facts', () => {
      expect(new Set(Object.keys(turns))).toEqual(names);
    });

    it('is not told where the data lack what it needs, whatever is kept', () => {
      const standing = story.standingBy(null, kept);
      expect(story.tellBy(standing, text)).toBeNull();
      expect(standing.turned).toEqual([]);
    });
  });

  describe.each(LANGUAGES)(`the story ${story.slug} in the language %s`, (language) => {
    const own = catalogueOf(language);
    const view = toldIn(own);

    it('has no gap where a value should stand, and says of when the numbers of its headline are', () => {
      expect(wordsOf(view)).not.toMatch(GAP);
      expect([view?.headline, view?.standfirst].join(' ')).toMatch(/(?<!\d)(19|20)\d\d(?!\d)/);
    });

    it('has the sections, paragraphs, figures, pictures and links of the root’s', () => {
      expect(builtOf(view)).toEqual(builtOf(told));
    });

    it('asserts each of its claims in a sentence of its own', () => {
      const sentences = Object.keys(turns).map((claim) => story.sentenceOf(claim, own));
      expect(sentences.filter((sentence) => !/.[.。]$/u.test(sentence))).toEqual([]);
      expect(new Set(sentences).size).toBe(sentences.length);
    });

    it.each(Object.keys(turns))('is told as of its last true edition when %s turns', (claim) => {
      const altered = turns[claim]?.(facts) ?? facts;
      const standing = story.standingBy(altered, kept);
      expect(standing.turned).toContain(claim);
      const asKept = story.tellBy(standing, own);
      expect(wordsOf(asKept)).toBe(wordsOf(view));
      expect(asKept?.kept?.edition).toBe(KEPT_OF);
      expect(asKept?.kept?.turned).toContain(story.sentenceOf(claim, own));
      expect(story.tellBy(story.standingBy(altered, undefined), own)).toBeNull();
    });

    it.each(Object.keys(turns))(
      'says other things where the root’s does when %s turns',
      (claim) => {
        const altered = turns[claim]?.(facts) ?? facts;
        expect(changedIn(own, altered)).toEqual(expect.arrayContaining(changedIn(text, altered)));
      },
    );
  });
}

tellsItself(fourBillion, FOUR_BILLION, FOUR_BILLION_TURNS);

describe('the ten pictures', () => {
  const sections = fourBillion.tellBy(
    fourBillion.standingBy(FOUR_BILLION, undefined),
    text,
  )?.sections;

  it('each come to all 2^32 addresses, and one that does not is found', () => {
    expect(unevenPictures(FOUR_BILLION)).toEqual([]);
    const [part] = FOUR_BILLION.pictures.all;
    const pictures = { ...FOUR_BILLION.pictures, all: part ? [{ ...part, value: 1 }] : [] };
    expect(unevenPictures({ pictures })).toEqual(['all']);
    expect(sections).toHaveLength(10);
  });

  it('say every part with its number, and their sum', () => {
    const left = sections?.find(({ id }) => id === 'left')?.picture;
    expect(left?.svg).toContain('aria-label="Kept for special uses 603,979,776');
    expect(left?.svg).toContain('>Available</text>');
    expect(left?.svg).toContain('>4,294,967,296</text>');
    const people = sections?.find(({ id }) => id === 'people')?.picture;
    expect(people?.svg).toContain('>Africa</text>');
    const emptied = sections?.find(({ id }) => id === 'emptied')?.picture;
    expect(emptied?.svg).toContain('2000 to 2009');
  });

  it.each(LANGUAGES)('cut no name short in the language %s', (language) => {
    const told = fourBillion.tellBy(
      fourBillion.standingBy(FOUR_BILLION, undefined),
      catalogueOf(language),
    );
    const pictures = told?.sections.map(({ picture }) => picture?.svg ?? '') ?? [];
    expect(pictures).toHaveLength(10);
    expect(pictures.flatMap((svg) => svg.match(/[^>]*…(?=<\/text>)/g) ?? [])).toEqual([]);
  });
});
tellsItself(howIpv4RanOut, RAN_OUT, RAN_OUT_TURNS);
tellsItself(whoGotTheAddresses, WHO_GOT, WHO_GOT_TURNS);
tellsItself(registeredIsNotUsed, NOT_USED, NOT_USED_TURNS);
tellsItself(islandsAndLandlocked, ISLANDS, ISLANDS_TURNS);
tellsItself(aHundredDevices, DEVICES, DEVICES_TURNS);
