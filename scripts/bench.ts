import { own } from '../src/model/own.ts';
import { benchBuild } from './bench/build.ts';
import { benchBuildAgainst } from './bench/build-against.ts';
import { benchRead } from './bench/read.ts';
import { benchRefresh } from './bench/refresh.ts';
import { benchTasks } from './bench/tasks.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { parseOptions } from './command/strict-options.ts';
import { UsageError } from './command/usage-error.ts';

/** Every benchmark by its name on the command line. */
const BENCHES: Readonly<Record<string, () => void>> = {
  read: benchRead,
  refresh: benchRefresh,
  build: benchBuild,
  tasks: benchTasks,
};

const USAGE = `Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}
       npm run bench -- build --against COMMIT`;

function main(): number {
  const [name = '', ...rest] = process.argv.slice(2);
  const { against } = parseOptions(rest, { against: { type: 'string' } } as const).values;
  const bench = own(BENCHES, name);
  if (!bench) throw new UsageError(`expected the name of a benchmark (found: ${name})`);
  if (against === undefined) bench();
  else if (bench === benchBuild) benchBuildAgainst(against);
  else throw new UsageError('--against is of the build alone');
  return EXIT_CODES.new;
}

await run(main, USAGE);
