import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { checkData } from './check-data.ts';
import { sampleFiles } from './sample-data.ts';

const LISTED = 'tables/ipv4-listed.csv';
const FLOWS = 'tables/ipv4-flows.csv';

function problemsOf(changes: Parameters<typeof sampleFiles>[0]): string[] {
  return checkData(sampleFiles(changes)).problems.map(formatProblem);
}

describe('what came and went', () => {
  it('must make up the difference of what two files list', () => {
    const listed = ['afrinic,2019-03-31,KE,plain,1024', 'afrinic,2019-04-30,KE,plain,769'];
    expect(problemsOf({ [LISTED]: listed })).toEqual([
      'data/tables/ipv4-flows.csv: error: expected what afrinic lists for KE to change by what came less what went from 2019-03-31 to 2019-04-30 (found: -256)',
    ]);
  });

  it('must be told of every country that comes or goes whole', () => {
    const listed = ['afrinic,2019-03-31,KE,plain,1024', 'afrinic,2019-04-30,EU,plain,1024'];
    const flows = ['afrinic,KE,2019-03-31,2019-04-30,to-country,EU,1024,1'];
    expect(problemsOf({ [LISTED]: listed, [FLOWS]: flows })).toHaveLength(1);
    const both = ['afrinic,EU,2019-03-31,2019-04-30,from-country,KE,1024,1', ...flows];
    expect(problemsOf({ [LISTED]: listed, [FLOWS]: both })).toEqual([]);
  });

  it('must lie between two files that stand beside each other', () => {
    const listed = [
      ...['afrinic,2019-03-31,KE,plain,1024', 'afrinic,2019-04-15,KE,plain,1024'],
      'afrinic,2019-04-30,KE,plain,768',
    ];
    expect(problemsOf({ [LISTED]: listed })).toHaveLength(1);
  });

  it('need not be there, nor what files list', () => {
    expect(problemsOf({ [LISTED]: [], [FLOWS]: [] })).toEqual([]);
  });
});
