import type { Drawing } from '../../charts/parts/drawing.ts';
import type { FigurePath } from '../../model/figure-id.ts';
import type { StoryText } from '../../text/contract/story.ts';
import { type Prose, plainText } from '../../text/prose.ts';
import type { Basis } from './standing.ts';

/** Words a minute of an unhurried reader; of Chinese, characters. */
const PACE = { words: 220, characters: 350 };

/** A section of a story as its page shows it: words, then the figures they speak of. */
export interface StorySection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Prose[];
  /** Paths of figures; an edition may lack some. */
  readonly figures: readonly FigurePath[];
  /** The picture it is told by; `null` in a story that is told in words. */
  readonly picture: Drawing | null;
}

/** A story as its page shows it. */
export interface StoryView {
  readonly slug: string;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly description: string;
  readonly sections: readonly StorySection[];
  /** Set where it is told from facts of an earlier edition: its name, and what newer data no longer bear out. */
  readonly kept: { readonly edition: string; readonly turned: readonly string[] } | null;
  /** Words, or characters of Chinese, of its headings and paragraphs; figures are not counted. */
  readonly words: number;
  readonly minutes: number;
}

/** What a view is made of. */
interface Parts<Facts, Claim extends string, Section extends string> {
  readonly slug: string;
  readonly basis: Basis<Facts>;
  /** Ids of the claims that no longer hold. */
  readonly turned: readonly string[];
  readonly words: StoryText<Facts, Claim, Section>;
  readonly figures: (facts: Facts) => Readonly<Partial<Record<Section, readonly FigurePath[]>>>;
  readonly pictures: Readonly<Record<Section, Drawing>> | null;
}

/** Tells a story from its facts. */
export function viewOf<Facts, Claim extends string, Section extends string>(
  parts: Parts<Facts, Claim, Section>,
): StoryView {
  const { slug, basis, turned, words, figures, pictures } = parts;
  const { facts, keptOf } = basis;
  const shown = figures(facts);
  const sections = (Object.keys(words.sections) as Section[]).map((id) => {
    const { heading, paragraphs } = words.sections[id];
    return {
      id,
      heading,
      paragraphs: paragraphs(facts),
      figures: shown[id] ?? [],
      picture: pictures?.[id] ?? null,
    };
  });
  const { words: count, characters } = countWords(sections);
  return {
    slug,
    kicker: words.kicker,
    headline: words.headline(facts),
    standfirst: words.standfirst(facts),
    description: words.description,
    sections,
    kept: keptOf === null ? null : { edition: keptOf, turned: turned.map(sentenceOf) },
    words: count + characters,
    minutes: Math.max(1, Math.round(count / PACE.words + characters / PACE.characters)),
  };

  function sentenceOf(claim: string): string {
    return words.claims[claim as Claim];
  }
}

function countWords(sections: readonly StorySection[]): Record<'words' | 'characters', number> {
  const text = sections
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(plainText)])
    .join(' ');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    words: count(/[^\s\p{Script=Han}，。：；、（）？《》]+/gu),
    characters: count(/\p{Script=Han}/gu),
  };
}
