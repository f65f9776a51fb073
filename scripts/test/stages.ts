import { resolve } from 'node:path';
import { argumentsOf } from '../command/npm-script.ts';
import type { Stage } from './stage.ts';
import { COMPONENTS, TYPES } from './type-checks.ts';

/**
 * Folders of two builds that are held against each other; below node_modules, where a build finds its packages, and
 * apart from `dist`, as most of their pictures are blank.
 */
export const FIRST_BUILD = 'node_modules/.site-first';
export const SECOND_BUILD = 'node_modules/.site-second';

/** All languages, of countries in other languages than the root's a few: one without data, one whose name bends. */
const BUILT = { PICTURES: 'sampled', PLACES: 'ke,us,tv,fr,eh' };
/** What is tried of data, or of a build as a whole, is tried in one language. */
const ROOT_ALONE = { LANGUAGES: 'en' };
const LOOKED_AT = { ...BUILT, DIST: FIRST_BUILD };

/** Another stage has the other core of a small machine: more at once would push each other out of its cache. */
const ALONE = ['--maxWorkers', '1'];

const LINT: Stage = {
  name: 'Format and lint',
  command: ['biome', 'ci', '--error-on-warnings'],
  counted: false,
  needs: [],
};
/** All that builds and tests begin with. */
const INGEST: Stage = { name: 'Ingest', command: npm('ready'), counted: false, needs: [] };
const UNIT: Stage = {
  name: 'Unit tests',
  command: [...vitest('unit', 'unit-apart'), ...ALONE],
  counted: 'vitest',
  needs: ['Ingest'],
};
/**
 * All nights of a project in a hundredth of the records; built of are the last, of data many and new, and the one of a
 * project with hardly any data.
 */
const REHEARSAL: Stage = {
  name: 'Rehearsal',
  command: npm('rehearse', '--size', '0.01', '--build', '5,6'),
  ...{ counted: 'rehearsal', needs: [], settings: ROOT_ALONE },
};
const BUILD: Stage = {
  name: 'Build',
  command: build(FIRST_BUILD),
  ...{ counted: false, needs: ['Ingest'], settings: BUILT },
};
const AGAIN: Stage = {
  name: 'Second build',
  command: build(SECOND_BUILD),
  ...{ counted: false, needs: ['Build'], settings: { ...BUILT, ...ROOT_ALONE } },
};
const SITE: Stage = {
  name: 'Built site',
  command: [...vitest('site'), ...ALONE],
  ...{ counted: 'vitest', needs: ['Build', 'Second build'] },
  settings: { ...LOOKED_AT, SECOND_BUILD },
};
const BROWSER: Stage = {
  name: 'Browser',
  command: vitest('browser'),
  ...{ counted: 'vitest', needs: ['Build'], settings: LOOKED_AT },
};

/**
 * The steps of `npm test`, two beside each other: each begins when what it needs has passed and one before it has ended.
 * The longest come first, and browsers, which often wait, early beside what keeps a core busy; the short ones at the end
 * leave no core idle for long.
 */
export const STAGES: readonly Stage[] = [
  ...[INGEST, REHEARSAL, BUILD, BROWSER, UNIT, AGAIN],
  ...[SITE, COMPONENTS, TYPES, LINT],
];

function npm(script: string, ...options: string[]): string[] {
  return ['npm', 'run', '--silent', script, ...(options.length > 0 ? ['--', ...options] : [])];
}

/** A build of what was ingested before: another ingest would change it under the tests that read it meanwhile. */
function build(folder: string): string[] {
  return ['node', ...argumentsOf('build'), '--outDir', resolve(folder)];
}

function vitest(...projects: string[]): string[] {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return ['vitest', 'run', ...chosen, '--reporter', 'default'];
}
