/** How a command ends, for whoever calls it: a person, or a scheduled job. */
export const EXIT_CODES = {
  new: 0,
  refused: 1,
  usage: 2,
  network: 3,
  'nothing-new': 10,
} as const;
