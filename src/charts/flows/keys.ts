import type { Key } from '../parts/legend.ts';

/**
 * The look of columns above zero and below it: what was given out and back is full and hollow, what moved between
 * registries or countries pale and dashed.
 */
export function toneOf(isIn: boolean, isMoved: boolean): string {
  return (isIn ? 'warm' : 'hollow') + (isMoved ? ' moved' : '');
}

/** The keys of both, by what they stand for. */
export function flowKeys(
  { above, below }: { readonly above: string; readonly below: string },
  isMoved = false,
): Key[] {
  return [
    { kind: 'box', tone: toneOf(true, isMoved), text: above },
    { kind: 'box', tone: toneOf(false, isMoved), text: below },
  ];
}
