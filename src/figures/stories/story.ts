import type { Catalogue } from '../../text/catalogue.ts';
import { type Prose, plainText } from '../../text/prose.ts';
import type { StoryWords } from '../../text/story-words.ts';
import { remembered } from '../remembered.ts';

/** Words a minute of an unhurried reader. */
const PACE = 220;

/** A section of a story as its page shows it: words, then the figures they speak of. */
export interface StorySection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Prose[];
  /** Paths of figures, as `placedFigure` takes them. */
  readonly figures: readonly string[];
}

/** A story as its page shows it. */
export interface StoryView {
  readonly slug: string;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly description: string;
  readonly sections: readonly StorySection[];
  /** Words of its headings and paragraphs; figures are not counted. */
  readonly words: number;
  readonly minutes: number;
}

/** A story: told in a language from facts, or not at all when they no longer bear it out. */
export interface Story {
  readonly slug: string;
  tell(text: Catalogue): StoryView;
}

/** What makes a story. */
interface Making<Facts> {
  readonly slug: string;
  /** Reads the tables and checks every claim. Throws when one does not hold. */
  readonly facts: (text: Catalogue) => Facts;
  readonly words: (text: Catalogue) => StoryWords<Facts>;
  /** Paths of the figures that close each section, by the section's id. */
  readonly figures: Readonly<Record<string, readonly string[]>>;
}

/** Puts facts, words and figures together; every page that names a story finds it told already. */
export function storyOf<Facts>({ slug, facts, words, figures }: Making<Facts>): Story {
  return {
    slug,
    tell: remembered((text) => {
      const [known, told] = [facts(text), words(text)];
      const sections = Object.entries(told.sections).map(([id, { heading, paragraphs }]) => ({
        ...{ id, heading, paragraphs: paragraphs(known) },
        figures: figures[id] ?? [],
      }));
      const count = countWords(sections);
      return {
        slug,
        kicker: told.kicker,
        headline: told.headline(known),
        standfirst: told.standfirst(known),
        description: told.description,
        sections,
        words: count,
        minutes: Math.max(1, Math.round(count / PACE)),
      };
    }),
  };
}

function countWords(sections: readonly StorySection[]): number {
  const texts = sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.map(plainText),
  ]);
  return texts.reduce((total, text) => total + (text.match(/\S+/g) ?? []).length, 0);
}
