import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ShownTable } from '../figure.ts';
import type { Comparison } from './claim.ts';
import { STORIES } from './stories.ts';
import type { Story } from './story.ts';

/** Every claim that no longer holds, with its values and what its story is told from; `null` without any. */
export function turnedTable(
  data: Data,
  text: Catalogue,
  stories: readonly Story[] = STORIES,
): ShownTable | null {
  const { heading, columns } = text.stories.turned;
  const rows = stories.flatMap((story) => rowsOf(story, data, text));
  if (rows.length === 0) return null;
  return {
    caption: heading,
    head: [
      { text: columns.story, isNumber: false },
      { text: columns.claim, isNumber: false },
      { text: columns.value, isNumber: true },
      { text: columns.needed, isNumber: true },
      { text: columns.told, isNumber: false },
    ],
    rows,
  };
}

function rowsOf(story: Story, data: Data, text: Catalogue): string[][] {
  const words = text.stories.turned;
  const { claims, turned, basis } = story.standing(data);
  const told = basis?.keptOf ? text.editions.name(basis.keptOf) : words.notTold;
  return turned.flatMap((id) => {
    const claim = claims[id];
    if (!claim) return [];
    return [[story.kickerIn(text), story.sentenceOf(id, text), ...valuesOf(claim, text), told]];
  });
}

function valuesOf({ value, relation, threshold, unit }: Comparison, text: Catalogue): string[] {
  const { values, needed, notKnown } = text.stories.turned;
  return [
    value === null ? notKnown : values[unit](value),
    needed[relation](values[unit](threshold)),
  ];
}

/** What the stories are about for which the data lack something. */
export function storiesWithoutFacts(
  data: Data,
  text: Catalogue,
  stories: readonly Story[] = STORIES,
): string[] {
  return stories
    .filter((story) => story.standing(data).current === null)
    .map((story) => story.kickerIn(text));
}
