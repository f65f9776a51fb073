import { expect, it } from 'vitest';
import { GATE_IDS } from '../../src/model/gate-id.ts';
import { GATES } from './gates.ts';

it('The gates are those that every language names, each once', () => {
  expect(GATES.map(({ id }) => id)).toEqual(GATE_IDS);
});
