import type { Stage } from './stage.ts';

/**
 * The types of all but components; what a component imports is looked at here. By one checker: several look at the same
 * declarations each for itself, in twice the processor time, while another stage has the other core.
 */
export const TYPES: Stage = {
  name: 'Types',
  command: ['tsc', '--singleThreaded'],
  counted: false,
  needs: [],
};

/**
 * The types of components alone: their checker needs the compiler written in JavaScript, which takes three times as long
 * for the rest as the native one.
 */
export const COMPONENTS: Stage = {
  name: 'Types of components',
  command: ['astro', 'check', '--noSync', '--tsconfig', 'scripts/test/components.tsconfig.json'],
  counted: false,
  needs: [],
};
