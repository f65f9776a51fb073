import { daysBetween } from '../../src/model/days-between.ts';
import { promisedDays } from '../../src/model/promised-age.ts';
import { changedSources } from './changed-sources.ts';
import { excuse, type Gate, judgeBy } from './gate.ts';
import { numberText } from './quantity.ts';

const PUBLISHED_AS_OLD =
  'published with its age: it is not older than what it replaces, and refusing it would leave older data in place';

/**
 * New bytes are as young as their source promises. This gate tells and does not refuse: a file older than
 * ours is refused by `not-older`, and one that is newer than ours is better than what it replaces.
 */
export const staleFiles: Gate = {
  id: 'stale-files',
  rule: 'new files not older than their source promises',
  evidence:
    'registries publish every day, and this project promises its readers how old data may be',
  acceptable: true,
  check: (passage) =>
    changedSources(passage).flatMap(({ after: { id, asOf } }) => {
      const promised = promisedDays(id);
      if (promised === null) return [];
      const expected = `not older than ${numberText(promised)} days`;
      const age = daysBetween(asOf, passage.today);
      const matter = { key: id, saw: `as of ${asOf}, ${numberText(age)} days old`, expected };
      return [age <= promised ? judgeBy(true, matter) : excuse(matter, PUBLISHED_AS_OLD)];
    }),
};
