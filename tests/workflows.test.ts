import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAction, checkWorkflow } from './checks/workflows.ts';

const FOLDER = '.github/workflows';
const TAKE = '.github/actions/take-data/action.yml';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const known = new Set(Object.keys(scripts));
const names = readdirSync(FOLDER).sort();

describe('the workflows', () => {
  it('are those for testing, publishing, refreshing, the archives and the links', () => {
    expect(names).toEqual(['backfill.yml', 'ci.yml', 'deploy.yml', 'links.yml', 'refresh.yml']);
  });

  it.each(names)('%s keeps the rules', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(checkWorkflow(text, known)).toEqual([]);
  });

  it('take data by an action that keeps them too', () => {
    expect(readdirSync('.github/actions')).toEqual(['take-data']);
    expect(checkAction(readFileSync(TAKE, 'utf8'), known)).toEqual([]);
  });
});
