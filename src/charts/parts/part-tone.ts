/** What a part of a registry’s pool is, for its colour, which is the same in every chart. */
export type PartTone = 'available' | 'by-policy' | 'resting' | 'unsplit';

/** The fill of a part that only a pattern tells, which its chart must define under that id; else that of its class. */
export function fillOf(tone: PartTone, hatch: string): string | undefined {
  return tone === 'unsplit' ? `url(#${hatch})` : undefined;
}

/** The tone of a line that stands for a part: its colour is that of the part as an area, grey and dashed for what is not split. */
export const LINE_OF_PART = {
  available: 'ink',
  'by-policy': 'by-policy',
  resting: 'resting',
  unsplit: 'faint',
} as const satisfies Record<PartTone, string>;
