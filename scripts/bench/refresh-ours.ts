import { formatProblem } from '../../src/model/problem.ts';
import { runRefresh } from '../refresh/run.ts';
import { reportRun } from './measure.ts';

/** One whole refresh from files on disk into a data folder. */
const [from, data, today] = process.argv.slice(2) as [string, string, string];

await reportRun(
  () => runRefresh({ from, data, only: null, dryRun: false, accept: [] }, today),
  ({ verdict, problems, tables }) => {
    if (verdict !== 'new') throw new Error(problems.map(formatProblem).join('\n'));
    return tables.map(({ name, after }) => `${name}|${after}`);
  },
);
