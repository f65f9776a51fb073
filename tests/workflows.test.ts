import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWorkflow } from './checks/workflows.ts';

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = readdirSync(FOLDER).sort();

describe('the workflows', () => {
  it('are those for testing, publishing, refreshing, the archives and the links', () => {
    expect(names).toEqual(['backfill.yml', 'ci.yml', 'deploy.yml', 'links.yml', 'refresh.yml']);
  });

  it.each(names)('%s keeps the rules', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(checkWorkflow(text, new Set(Object.keys(scripts)))).toEqual([]);
  });
});
