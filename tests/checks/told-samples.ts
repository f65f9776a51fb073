import type { Catalogue } from '../../src/text/catalogue.ts';
import { type Calls, type Handed, noteCall, saidBy } from './heard-sentences.ts';
import { type AskedSentence, askedSentences, type Kind } from './sample-values.ts';

/** How many samples of each sentence are tried. */
const TURNS = 6;

/** What the contract's sentences may be handed by their types, so that all of these languages can tell it. */
export interface ToldSamples {
  readonly calls: Calls;
  /** Sentences of which no sample could be told. */
  readonly untold: readonly string[];
}

/** Samples of every sentence that the contract asks, but for those at paths of which something is `known`. */
export function toldSamples(texts: readonly Catalogue[], known: RegExp): ToldSamples {
  const calls: Calls = new Map();
  const asked = askedSentences().filter(({ path }) => !known.test(path));
  for (const one of asked)
    for (let turn = 0; turn < TURNS; turn++) {
      const handed = sampleToldBy(texts, one, turn);
      if (handed) noteCall(calls, one.path, handed);
    }
  return { calls, untold: asked.map(({ path }) => path).filter((path) => !calls.has(path)) };
}

/** A sentence that refuses a text says which, and what it expected instead. */
const REFUSED = /expected (the code|the name of an edition|YYYY).* found “?(words \d+)/;
const EXPECTED: Readonly<Record<string, Kind>> = {
  'the code': 'area',
  'the name of an edition': 'edition',
  YYYY: 'date',
};

/** What a sentence may be handed in a turn; `null` where some language cannot tell it. */
function sampleToldBy(
  texts: readonly Catalogue[],
  { path, sample }: AskedSentence,
  turn: number,
): Handed | null {
  const refused = new Map<string, Kind>();
  for (;;) {
    const handed = sample(turn, refused);
    const why = refusalOf(texts, path, handed);
    if (why === null) return handed;
    const [, expected = '', text = ''] = REFUSED.exec(why) ?? [];
    const kind = EXPECTED[expected];
    if (kind === undefined || refused.has(text)) return null;
    refused.set(text, kind);
  }
}

function refusalOf(texts: readonly Catalogue[], path: string, handed: Handed): string | null {
  try {
    for (const text of texts) saidBy(text, path, handed);
    return null;
  } catch (fault) {
    return String(fault);
  }
}
