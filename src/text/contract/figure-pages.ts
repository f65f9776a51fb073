import type { AreaId } from '../../model/area.ts';
import type { Language } from '../../model/language.ts';
import type { Words } from './words.ts';

/** What a figure can be drawn for each of. */
type Manifold = 'group' | 'country';

/** Pages of figures: what each needs to be understood, embedded, downloaded and cited. */
export interface FigurePagesText {
  readonly description: (p: { title: string; sentence: string }) => string;
  readonly index: {
    readonly title: string;
    readonly description: string;
    readonly lead: (p: { figures: number; places: number; each: number }) => string;
    readonly topicsLabel: string;
    readonly topics: Words<
      'map' | 'ipv6' | 'ipv4' | 'fairness' | 'pace' | 'use' | 'things' | 'groups' | 'countries'
    >;
    readonly choose: Words<Manifold>;
  };
  readonly list: {
    readonly title: (p: { figure: string; scope: Manifold }) => string;
    readonly description: (p: { figure: string; scope: Manifold }) => string;
    readonly lead: Words<Manifold>;
    readonly caption: (figure: string) => string;
    readonly listed: string;
    readonly allYears: string;
    readonly older: (p: { value: string; on: string }) => string;
  };
  readonly shows: Words<'heading' | 'newest' | 'dated'>;
  readonly chain: {
    readonly heading: string;
    readonly lead: string;
    readonly caption: string;
    readonly more: (count: number) => string;
  };
  readonly downloads: Words<
    | 'heading'
    | 'numbers'
    | 'all'
    | 'picture'
    | 'csv'
    | 'csvOf'
    | 'summary'
    | 'json'
    | 'svg'
    | 'share'
    | 'whole'
  > & {
    /** Pictures in pixels, which the reader's browser makes. */
    readonly png: Words<'name' | 'width' | 'save' | 'saved' | 'failed'>;
    /** The same picture as SVG, where no file has it. */
    readonly saveSvg: string;
  };
  readonly embed: {
    readonly heading: string;
    readonly lead: string;
    readonly snippet: string;
    readonly copy: string;
    /** Leads to the page on which size, colours, edition and figure are chosen. */
    readonly choose: string;
    /** That page: how it is called, what it is for, and what holds without script. */
    readonly page: Words<'title' | 'description' | 'lead' | 'without'>;
    /** Leads to where the chosen figure stands. */
    readonly itsPage: string;
    readonly figure: string;
    readonly place: string;
    readonly language: string;
    readonly languages: Words<Language>;
    readonly theme: string;
    readonly themes: Words<'auto' | 'light' | 'dark'>;
    readonly edition: string;
    readonly live: string;
    readonly frozen: (edition: string) => string;
    readonly width: string;
    readonly full: string;
    readonly pixels: (width: number) => string;
    readonly height: string;
    readonly resizer: string;
    readonly fixed: string;
    /** A frame of chart, sentence and source alone. */
    readonly small: string;
    readonly pictureOnly: string;
    readonly preview: string;
    readonly failed: string;
  };
  /** Buttons below a sentence. */
  readonly quote: Words<'copy' | 'share'>;
  readonly copied: string;
  readonly refused: string;
  readonly save: string;
  readonly cite: Words<'heading' | 'lead' | 'frozen' | 'copy'>;
  readonly citation: {
    readonly edition: string;
    readonly version: (version: string) => string;
    readonly dataset: string;
    readonly formats: Words<'bibtex' | 'ris' | 'csl'>;
  };
  readonly onward: {
    readonly heading: string;
    readonly lives: string;
    readonly world: string;
    readonly others: (area: AreaId) => string;
    readonly neighbours: string;
    readonly topic: (topic: string) => string;
    readonly every: string;
  };
  readonly moved: {
    readonly title: (id: string) => string;
    readonly description: (id: string) => string;
    readonly body: string;
  };
  readonly dataset: Words<'world' | 'catalogue'>;
}
