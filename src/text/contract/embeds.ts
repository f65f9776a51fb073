/** Words of the frames in which other sites show a figure. */
export interface EmbedsText {
  readonly edition: string;
  readonly more: string;
  /** What a frame says of itself once its edition is frozen, and its link to the figure as it has become since. */
  readonly frozen: (edition: string) => string;
  readonly today: string;
  readonly licence: string;
}
