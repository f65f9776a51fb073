import { own } from '../src/model/own.ts';
import { benchBuild } from './bench/build.ts';
import { benchRead } from './bench/read.ts';
import { benchRefresh } from './bench/refresh.ts';

/** Every benchmark by its name on the command line. */
const BENCHES: Readonly<Record<string, () => void>> = {
  read: benchRead,
  refresh: benchRefresh,
  build: benchBuild,
};

const [name, ...rest] = process.argv.slice(2);
const bench = rest.length === 0 && name !== undefined ? own(BENCHES, name) : undefined;
if (bench) bench();
else {
  console.error(`Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exitCode = 2;
}
