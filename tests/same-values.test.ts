import { describe, expect, it } from 'vitest';
import { briefOf, hasBrief } from '../src/figures/brief/brief.ts';
import { numberRows } from '../src/figures/country/numbers.ts';
import { descriptionOf, leadOf, summaryOf } from '../src/figures/country/summary.ts';
import { groupSummary } from '../src/figures/groups/summary.ts';
import { quizView } from '../src/figures/quiz/quiz-view.ts';
import { aHundredDevices } from '../src/figures/stories/a-hundred-devices.ts';
import { fourBillion } from '../src/figures/stories/four-billion.ts';
import { howIpv4RanOut } from '../src/figures/stories/how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from '../src/figures/stories/islands-and-landlocked.ts';
import { registeredIsNotUsed } from '../src/figures/stories/registered-is-not-used.ts';
import * as sample from '../src/figures/stories/sample-facts.ts';
import { toldStories } from '../src/figures/stories/stories.ts';
import type { ToldFromFacts } from '../src/figures/stories/story.ts';
import { turnedTable } from '../src/figures/stories/turned-table.ts';
import { whoGotTheAddresses } from '../src/figures/stories/who-got-the-addresses.ts';
import { placedFigures } from '../src/issue/placed/placed.ts';
import { GROUPS } from '../src/model/group.ts';
import { LANGUAGES, ROOT_LANGUAGE } from '../src/model/language.ts';
import { siteData } from '../src/published/read.ts';
import { type Catalogue, catalogueOf } from '../src/text/catalogue.ts';
import { type Calls, listening, saidBy } from './checks/heard-sentences.ts';
import { isPaired, textsIn } from './checks/paired-signs.ts';
import { lostValues } from './checks/said-values.ts';
import { toldSamples } from './checks/told-samples.ts';

const data = siteData();
const english = catalogueOf(ROOT_LANGUAGE);
const others = LANGUAGES.filter((language) => language !== ROOT_LANGUAGE).map(catalogueOf);

/** Countries large, small and unlisted. */
const SAMPLED = ['br', 'bv', 'fr', 'ir', 'ke', 'mu', 'sz', 'us', 'va'];

/** What figures, stories, countries, groups and the quiz hand to sentences. */
function heardInEdition(): Calls {
  const calls: Calls = new Map();
  const text = listening(english, calls);
  for (const { scope, place, draw } of placedFigures().values())
    if (scope !== 'country' || SAMPLED.includes(place ?? '')) draw(text);
  for (const group of GROUPS) groupSummary(data, group, text);
  for (const country of data.countries) {
    if (!SAMPLED.includes(country.alpha2.toLowerCase())) continue;
    for (const tell of [summaryOf, leadOf, descriptionOf, numberRows]) tell(data, country, text);
    if (hasBrief(data, country)) briefOf(data, country, text);
  }
  quizView(data, text);
  turnedTable(data, text);
  tellStories(text);
  // What sentences are made with is none itself.
  return new Map([...calls].filter(([path]) => path.includes('.')));
}

/** Stories as of this edition, and from facts that bear them out in any. */
function tellStories(text: Catalogue): void {
  toldStories(data, text);
  const tell = <Facts>(story: ToldFromFacts<Facts>, facts: Facts) =>
    story.tellBy(story.standingBy(facts, undefined), text);
  tell(fourBillion, sample.FOUR_BILLION);
  tell(howIpv4RanOut, sample.RAN_OUT);
  tell(whoGotTheAddresses, sample.WHO_GOT);
  tell(registeredIsNotUsed, sample.NOT_USED);
  tell(islandsAndLandlocked, sample.ISLANDS);
  tell(aHundredDevices, sample.DEVICES);
}

/** Stories are told of facts that bear them out and of no others. */
const STORIES = /^stories\..*\.(headline|standfirst|paragraphs)$/;

const { calls: samples, untold } = toldSamples([english, ...others], STORIES);
const heard = heardInEdition();

/** What a language need not say though English does, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'fr waiting.again.sentence *.to': 'its year is the one that the sentence begins with',
  'zh waiting.again.sentence *.to': 'its year is the one that the sentence begins with',
};

describe('every value of an English sentence', () => {
  it('is found out of samples for all that the contract asks, and of what stories tell', () => {
    expect(untold).toEqual([]);
    expect([...heard.keys()].filter((path) => STORIES.test(path)).length).toBeGreaterThan(6 * 3);
  });

  it('is said in every other language too', () => {
    const lost = new Map(
      [samples, heard].flatMap((calls) => [...lostValues(calls, english, others)]),
    );
    const unsaid = [...lost].filter(([what]) => ALLOWED[what] === undefined);
    expect(unsaid.map(([what, example]) => `${what}: ${example}`)).toEqual([]);
    expect(Object.keys(ALLOWED).filter((what) => !lost.has(what))).toEqual([]);
  });

  it('would be missed where a sentence left it out, or asked it for its number alone', () => {
    const { fairness } = english;
    const silent = { ...english, fairness: { ...fairness, title: () => 'Shares' } };
    const plural: Catalogue = {
      ...english,
      fairness: {
        ...fairness,
        ladder: { ...fairness.ladder, sentence: (p) => `${p.above === 1 ? 'One' : 'Some'} of all` },
      },
    };
    const some: Calls = new Map([...samples].filter(([path]) => path.startsWith('fairness.')));
    const lostIn = (text: Catalogue) => [...lostValues(some, english, [text]).keys()];
    expect(lostIn(silent)).toEqual(['en fairness.title *.share']);
    expect(lostIn(plural)).toContain('en fairness.ladder.sentence *.above');
    expect(lostIn(english)).toEqual([]);
  });
});

describe('all that the language says', () => {
  it.each(LANGUAGES)(
    'closes each bracket, quote and mark of direction that it opens: %s',
    (language) => {
      const text = catalogueOf(language);
      const sentences = [...samples].flatMap(([path, all]) =>
        [...all.values()].map((handed) => [path, saidBy(text, path, handed)] as const),
      );
      const words = textsIn(text).map((one) => ['words', one] as const);
      const odd = [...sentences, ...words].filter(([, said]) => !isPaired(said));
      expect(odd).toEqual([]);
      expect(['a (b', '« a', 'a “b', '\u2068IPv6', 'ab) (cd)'].filter(isPaired)).toEqual([]);
    },
  );
});
