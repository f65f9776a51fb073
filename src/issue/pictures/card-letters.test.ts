import { describe, expect, it } from 'vitest';
import { CARD_FRAME, NARROW, WIDE } from '../../charts/parts/frame.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { placedFigures } from '../placed/placed.ts';
import { cardOf } from './draw-picture.ts';
import { hasPicture } from './pictures.ts';

const text = catalogueOf('en');
/** The least size of letters in pixels that can be read where a card is shown at half its size. */
const LEAST = 11;
const shown = [...placedFigures().values()]
  .filter((figure) => figure.scope !== 'country' && hasPicture(figure, text))
  .map((figure) => ({ path: figure.path, card: cardOf(figure, text) }));

/** The sizes of the letters of a card, as they are written or by the scale of the drawing. */
function lettersOf(card: string): number[] {
  const drawn = /<g class="chart [^"]*?(narrow|wide|card)"[^>]*?(?: scale\(([\d.]+)\))?"/.exec(
    card,
  );
  const frame = [NARROW, WIDE, CARD_FRAME].find(({ name }) => name === drawn?.[1]);
  const written = [...card.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  return [...written, ...(frame ? [frame.font * Number(drawn?.[2] ?? 1)] : [])];
}

describe('share cards', () => {
  it('are there for every figure of the world and of groups that draws something', () => {
    const drawn = [...placedFigures().values()].filter(
      (figure) => figure.scope !== 'country' && figure.draw(text).drawings.length > 0,
    );
    expect(shown.map(({ path }) => path)).toEqual(drawn.map(({ path }) => path));
    expect(shown.length).toBeGreaterThan(0);
  });
  it('hold no letters too small to read', () => {
    const small = shown.filter(({ card }) => Math.min(...lettersOf(card)) < LEAST);
    expect(small.map(({ path }) => path)).toEqual([]);
  });
  it('cut neither what is measured nor who says so', () => {
    const cut = shown.filter(({ card }) => /<text class="aside[^>]*>[^<]* …</.test(card));
    expect(cut.map(({ path }) => path)).toEqual([]);
  });
});
