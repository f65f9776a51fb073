import { changedSources } from './changed-sources.ts';
import { type Gate, judgeBy } from './gate.ts';

/** No source goes back in time: a refresh from an older file would quietly undo a newer one. */
export const notOlder: Gate = {
  id: 'not-older',
  rule: 'data not older than the present ones',
  evidence:
    'the end date in the version line (RIR statistics exchange format), or the day a source gives itself',
  acceptable: true,
  check: (passage) =>
    changedSources(passage).flatMap(({ before, after }) => {
      if (!before) return [];
      const expected = `data not older than the present ones, which are of ${before.asOf}`;
      return [judgeBy(after.asOf >= before.asOf, { key: after.id, saw: after.asOf, expected })];
    }),
};
