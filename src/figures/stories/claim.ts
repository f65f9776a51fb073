/** Something a story says that its numbers must bear out. */
export interface Claim {
  /** Section of the story and what its sentence says, such as `left: fewer than half of the first`. */
  readonly sentence: string;
  readonly holds: boolean;
  /** The values it rests on, by what they are. */
  readonly found: Readonly<Record<string, string | number>>;
}

/** What a sentence asserts: whether it holds, which sentence it is, and the values it rests on. */
export function claim(holds: boolean, sentence: string, found: Claim['found']): Claim {
  return { sentence, holds, found };
}

/**
 * Passes when every claim of a story holds. Throws one Error that lists each sentence which is no longer true,
 * the values found, and the file to rewrite it in, so that neither a test nor a build lets it through.
 */
export function checkClaims(slug: string, claims: readonly Claim[]): void {
  const broken = claims.filter(({ holds }) => !holds);
  if (broken.length === 0) return;
  const lines = broken.map(({ sentence, found }) => `- ${sentence} (found: ${valuesOf(found)})`);
  throw new Error(
    [
      `The data no longer bear out what the story ${slug} says.`,
      `Rewrite these sentences in src/text/en/stories/${slug}.ts, and their claims in src/figures/stories/${slug}-facts.ts:`,
      ...lines,
    ].join('\n'),
  );
}

function valuesOf(found: Claim['found']): string {
  return Object.entries(found)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
