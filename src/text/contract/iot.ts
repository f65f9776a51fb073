import type { IotId } from '../../model/iot.ts';
import type { Some, Words } from './words.ts';

/** The explainer on the Internet of Things. */
export interface IotText {
  readonly kicker: string;
  readonly title: (p: { things: number; publisher: string; year: string } | null) => string;
  readonly description: string;
  readonly lead: (p: { sharedShare: number; publisher: string; year: string } | null) => string;
  readonly credit: (p: {
    publishers: readonly string[];
    said: string | null;
    host: string;
    checked: string | null;
  }) => string;
  /** Things or people, with three digits. */
  readonly amount: (value: number) => string;
  readonly perPerson: {
    readonly title: (p: { addresses: number; things: number }) => string;
    readonly unit: (p: { year: string }) => string;
    readonly sentence: (p: { addresses: number; needed: number; people: number }) => string;
    readonly addresses: string;
    readonly things: (p: { publisher: string; year: string; kind: string }) => string;
    readonly supposed: (count: number) => string;
    readonly each: (value: number) => string;
    readonly notes: Some<string>;
    readonly columns: Words<'what' | 'amount' | 'each'>;
  };
  readonly forecasts: {
    readonly title: (p: { year: string; least: number; most: number }) => string;
    readonly unit: (p: { year: string; square: number }) => string;
    readonly sentence: (p: {
      year: string;
      early: {
        publisher: string;
        said: string;
        count: number;
      };
      late: {
        said: string;
        count: number;
      };
    }) => string;
    readonly row: (p: { publisher: string; said: string | null }) => string;
    readonly undated: string;
    readonly note: string;
    readonly columns: Words<'publisher' | 'said' | 'things'>;
  };
  readonly counted: Words<'heading' | 'lead' | 'caption'>;
  readonly expected: Words<'heading' | 'lead' | 'caption'>;
  readonly missed: Words<'heading' | 'lead' | 'caption'>;
  readonly sharing: {
    readonly heading: string;
    readonly paragraphs: (p: { nat: string; sharing: string }) => readonly string[];
    readonly links: Words<'nat' | 'sharing'>;
  };
  readonly standards: Words<'heading' | 'lead' | 'caption'>;
  readonly unsolved: {
    readonly heading: string;
    readonly items: Some<Words<'term' | 'text'>>;
    readonly links: Words<'heading' | 'simple' | 'scanning' | 'privacy' | 'updates' | 'local'>;
  };
  readonly resolution: Words<'before' | 'quote' | 'source'>;
  readonly columns: Words<
    'what' | 'count' | 'year' | 'publisher' | 'said' | 'source' | 'notStated'
  >;
  readonly checkedNote: string;
  readonly onward: string;
  readonly onwardLink: string;
  /** What each row of the table counts or does. */
  readonly entries: Readonly<Record<IotId, Words<'what' | 'note'>>>;
  readonly entry: (p: { what: string; note: string }) => string;
  readonly source: (p: { host: string; on: string }) => string;
}
