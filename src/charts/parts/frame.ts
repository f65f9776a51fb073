/** The drawing area of a chart in user units, which are CSS pixels at the width it is meant for. */
export interface Frame {
  readonly name: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
}

/** Every chart is drawn twice, for phones and for wider pages, so that its words stay readable on both. */
export const NARROW: Frame = { name: 'narrow', width: 344, height: 220 };
export const WIDE: Frame = { name: 'wide', width: 640, height: 300 };

/** The same frame with another height, for charts whose height follows from their rows. */
export function withHeight(frame: Frame, height: number): Frame {
  return { ...frame, height };
}

/** Estimated width of a label at 12 px, for deciding whether two labels would overlap. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 12.5 : 6.6), 0);
}
