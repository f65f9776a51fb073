import type { Claim, ExaminedStory } from '../../src/figures/stories/examine.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 });

const RELATIONS: Readonly<Record<Claim['relation'], string>> = {
  more: 'more than',
  less: 'less than',
  'at-most': 'at most',
};

/** All claims for people, story by story, those that turned marked. */
export function describeStories(stories: readonly ExaminedStory[]): string {
  return stories.map(describeStory).join('\n\n');
}

function describeStory(story: ExaminedStory): string {
  return [`${story.slug}: ${toldFrom(story)}`, ...story.claims.map(claimLine)].join('\n');
}

function toldFrom({ told, keptOf, facts }: ExaminedStory): string {
  if (told === 'this-edition') return 'every claim holds';
  if (told === 'kept') return `told as of the edition of ${keptOf}`;
  return facts === null
    ? 'not told, as the data lack something it needs'
    : 'not told, as nothing is kept of an edition in which every claim held';
}

function claimLine(claim: Claim): string {
  const mark = claim.holds ? 'holds ' : 'TURNED';
  return `  ${mark} ${claim.id}: ${valuesOf(claim)}`;
}

/** Value, threshold and margin in the claim's own unit, then what they rest on. */
function valuesOf({ value, relation, threshold, margin, unit, found }: Claim): string {
  const rests = Object.entries(found).map(([name, one]) => `${name} ${say(one)}`);
  return [
    `${say(value)}, must be ${RELATIONS[relation]} ${say(threshold)}`,
    `margin ${say(margin)} (${unit})`,
    ...(rests.length > 0 ? [rests.join(', ')] : []),
  ].join('; ');
}

function say(value: string | number | null): string {
  if (value === null) return 'not known';
  return typeof value === 'number' ? NUMBER.format(value) : value;
}

/** The section of a refresh's summary on claims that turned; empty when none did. */
export function describeTurned(stories: readonly ExaminedStory[]): string {
  const paragraphs = stories.flatMap((story) => {
    const turned = story.claims.filter(({ holds }) => !holds);
    if (turned.length === 0) return [];
    const lines = turned.map((claim) => `- ${claim.sentence} ${valuesOf(claim)}`);
    return [[`${story.slug}, ${toldFrom(story)}:`, ...lines].join('\n')];
  });
  if (paragraphs.length === 0) return '';
  return `\nClaims that turned\n\n${paragraphs.join('\n\n')}\n`;
}
