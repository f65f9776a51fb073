import { resolve } from 'node:path';
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
const INGEST: Stage = { name: 'Ingest', command: npm('ingest'), counted: false, needs: [] };
const UNIT: Stage = {
  name: 'Unit tests',
  command: [...vitest('unit', 'unit-apart'), ...ALONE],
  counted: 'vitest',
  needs: ['Ingest'],
};
/** All nights of a project in a hundredth of the records; built of is the last, of data many and new. */
const REHEARSAL: Stage = {
  name: 'Rehearsal',
  command: npm('rehearse', '--size', '0.01', '--nights', '1,2,3,4,5', '--build', '5'),
  ...{ counted: 'rehearsal', needs: [], settings: ROOT_ALONE },
};
/** The night of a project with hardly any data. */
const LEAST: Stage = {
  name: 'Rehearsal of the least there can be',
  command: npm('rehearse', '--size', '0.01', '--nights', '6'),
  ...{ counted: 'rehearsal', needs: [], settings: ROOT_ALONE },
};
const BUILD: Stage = {
  name: 'Build',
  command: npm('build', '--outDir', resolve(FIRST_BUILD)),
  ...{ counted: false, needs: ['Ingest'], settings: BUILT },
};
/** Of what the first build was made of: another ingest would change it under the tests that read it meanwhile. */
const AGAIN: Stage = {
  name: 'Second build',
  command: ['node', 'scripts/build.ts', '--outDir', resolve(SECOND_BUILD)],
  ...{ counted: false, needs: ['Build'], settings: { ...BUILT, ...ROOT_ALONE } },
};
/** What two builds are asked, and no other test of a built site. */
const OF_TWO = 'tests/site/builds.test.ts';
const SITE: Stage = {
  name: 'Built site',
  command: [...vitest('site'), ...ALONE, '--exclude', OF_TWO],
  ...{ counted: 'vitest', needs: ['Build'], settings: LOOKED_AT },
};
const SAME: Stage = {
  name: 'Two builds',
  command: [...vitest('site'), OF_TWO],
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
  ...[SITE, LEAST, COMPONENTS, TYPES, SAME, LINT],
];

function npm(script: string, ...options: string[]): string[] {
  return ['npm', 'run', '--silent', script, ...(options.length > 0 ? ['--', ...options] : [])];
}

function vitest(...projects: string[]): string[] {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return ['vitest', 'run', ...chosen, '--reporter', 'default'];
}
