/** Width in CSS pixels for which a snippet's height is reckoned unless another was chosen: a text column. */
export const COLUMN = 640;

/** Widths in CSS pixels that the builder offers beside the whole column. */
export const WIDTHS: readonly number[] = [320, 480, 640, 800, 1000];
