/** What a part of a registry’s pool is, for its colour, which is the same in every chart. */
export type PartTone = 'available' | 'by-policy' | 'resting' | 'unsplit';

/** The fill of a part that only a pattern tells, which its chart must define under that id; else that of its class. */
export function fillOf(tone: PartTone, hatch: string): string | undefined {
  return tone === 'unsplit' ? `url(#${hatch})` : undefined;
}
