import type { Bin } from '../parts/bins.ts';
import { type Frame, frameOf, textWidth, type Written } from '../parts/frame.ts';
import { DOT, type Ground, type MapInput, type Mark, placeForms } from './layout.ts';
import type { MapData } from './map-data.ts';
import { areaView } from './view.ts';

/** A class of the scale in the legend: its swatch begins at `x`, its words stand beside it. */
export interface StillEntry {
  readonly bin: Bin;
  readonly words: string;
  readonly x: number;
  /** Base line of the words. */
  readonly y: number;
}

/** What a still map shows: each place with its class and its value in words. */
export interface StillInput extends Written {
  readonly ground: Ground;
  readonly hue: MapData['hue'];
  readonly legend: MapData['legend'];
  /** What stands between a name and its value. */
  readonly colon: string;
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly bin: Bin;
    readonly value: string;
  }[];
}

/** A measure's map at one of its steps, as a still map shows it. */
export function stillOf(
  { ground, data, step, places }: MapInput,
  language: StillInput['language'],
): StillInput {
  return {
    language,
    ground,
    hue: data.hue,
    legend: data.legend,
    colon: data.signs.colon,
    places: places.map(({ code, name }) => ({ code, name, ...areaView(data, step, code) })),
  };
}

/** One country of a still map. */
export interface StillMark {
  /** The name and the value, which a pointer is told without script. */
  readonly title: string;
  readonly bin: Bin;
  readonly form: Mark['form'];
}

/** A map that needs no script and no page around it: countries, and a legend beneath them. */
export interface StillLayout {
  readonly frame: Frame;
  readonly hue: 'cool' | 'warm';
  /** From the pixels of the ground to those of the frame. */
  readonly scale: number;
  readonly sphere: string;
  readonly disputed: string;
  readonly marks: readonly StillMark[];
  /** Radius of a dot in pixels of the ground. */
  readonly dot: number;
  readonly legend: readonly StillEntry[];
}

/** Width and height of a swatch, and its distances from its words and from the next entry. */
export const SWATCH = { width: 14, height: 12, gap: 6, apart: 10 } as const;
/** Width of plain letters in the widest faces and of Chinese ones, against bold letters by the estimate. */
const WIDEST = 0.96;
/** Room between the map and its legend, in lines. */
const ABOVE = 1.4;
const LINE = 1.65;
/** A dot on paper needs as many pixels as on a screen, whatever the map's size. */
const DOT_SHOWN = 2.2;

/** Places the countries of a map and its legend inside one frame. */
export function layoutStill(input: StillInput, within: Frame): StillLayout {
  const { ground, hue, places } = input;
  const scale = within.width / ground.width;
  const legend = placeLegend(input.legend, ground.height * scale + ABOVE * within.font, within);
  const bottom = Math.max(...legend.map(({ y }) => y));
  return {
    ...{ hue, scale, sphere: ground.sphere, disputed: ground.disputed, legend },
    frame: frameOf(input, within, Math.ceil(bottom + 0.5 * within.font)),
    dot: Math.max(DOT, DOT_SHOWN / scale),
    marks: placeForms(ground, places).map(({ place: { name, value, bin }, form }) => ({
      title: name + input.colon + value,
      bin,
      form,
    })),
  };
}

/** Entries in columns that share the width, row by row, so that swatches stand at even distances; faces may be wide. */
function placeLegend(entries: StillInput['legend'], top: number, frame: Frame): StillEntry[] {
  const widths = entries.map(
    ({ bin, words }) => keyWidth(bin) + SWATCH.gap + textWidth(words, frame) * WIDEST,
  );
  const whole = frame.width + SWATCH.apart;
  const columns = Math.max(1, Math.floor(whole / (Math.max(...widths) + SWATCH.apart)));
  const column = whole / columns;
  return entries.map(({ bin, words }, index) => ({
    ...{ bin, words },
    x: (index % columns) * column,
    y: top + Math.floor(index / columns) * LINE * frame.font,
  }));
}

/** Width of what stands before an entry's words: without data a place that is only a dot is an empty one. */
export function keyWidth(bin: Bin): number {
  return bin === 'none' ? SWATCH.width + SWATCH.gap + SWATCH.height : SWATCH.width;
}
