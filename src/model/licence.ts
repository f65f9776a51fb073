/** The terms of our own text and charts; data keep those of their publishers. */
export const CC_BY = {
  id: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
