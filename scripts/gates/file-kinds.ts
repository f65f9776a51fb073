import { REGISTRIES } from '../../src/model/registry.ts';
import { type ChangedSource, changedSources, KINDS, kindOf } from './changed-sources.ts';
import { excuse, type Gate, judgeBy, type Verdict } from './gate.ts';

const FIRST = 'the first data of this source: no gate has anything to compare with';
const OTHER_KIND =
  'a change of kind: gates compare only all delegated space of each family, by what the time between allows, and large holders with the monthly holdings';

/**
 * No registry's file says less than the one before: an extended file lists free space and holders, a plain
 * one does not, and a reconstructed one not even the true status. A richer one is welcome, but cannot be
 * compared group by group; that it was not is recorded here.
 */
export const fileKinds: Gate = {
  id: 'file-kinds',
  rule: 'no poorer kind of file: extended, plain, reconstructed',
  evidence:
    'the NRO’s extended statistics format 2.3 adds free space and holders to the RIR statistics exchange format',
  acceptable: true,
  check: (passage) =>
    changedSources(passage)
      .filter(({ after }) => (REGISTRIES as readonly string[]).includes(after.id))
      .map(judge),
};

function judge({ before, after }: ChangedSource): Verdict {
  const is = kindOf(after);
  if (!before) {
    const matter = { key: after.id, saw: `${is} file`, expected: 'an earlier file' };
    return excuse(matter, FIRST);
  }
  const was = kindOf(before);
  const matter = { key: after.id, saw: `${is} file`, expected: `a file no poorer than ${was}` };
  const change = KINDS.indexOf(is) - KINDS.indexOf(was);
  const saw = `${was} file of ${before.asOf} → ${is} file of ${after.asOf}`;
  return change > 0 ? excuse({ ...matter, saw }, OTHER_KIND) : judgeBy(change === 0, matter);
}
