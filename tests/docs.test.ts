import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCS = [
  'README.md',
  'CHANGELOG.md',
  ...globSync('docs/*.md').map((path) => path.replaceAll('\\', '/')),
];
const textOf = (path: string) => readFileSync(path, 'utf8');

describe('the documents', () => {
  it.each(DOCS)('%s leads only to files that are there', (path) => {
    const links = [...textOf(path).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)];
    const targets = links.map(([, link = '']) => join(dirname(path), link));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  it.each(DOCS)('%s names only files and folders of the project that are there', (path) => {
    const named = [
      ...textOf(path).matchAll(/`((?:src|scripts|tests|docs|public|data|\.github)\/[\w./-]*)`/g),
    ];
    const gone = named.map(([, name = '']) => name).filter((name) => !existsSync(name));
    expect(gone.filter((name) => !WRITTEN.test(name))).toEqual([]);
  });

  it('tell of every folder of the site', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
    const told = textOf('docs/CONTRIBUTING.md');
    expect(folders.filter(({ name }) => !told.includes(`\`src/${name}\``))).toEqual([]);
  });

  it('tell of every command', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const all = DOCS.map(textOf).join('\n');
    const isTold = (name: string) =>
      ['npm run', 'npm run --silent', 'npm'].some((by) => all.includes(`${by} ${name}`));
    expect(Object.keys(scripts).filter((name) => !isTold(name))).toEqual(['preview']);
  });
});

/** What commands write, and is not there before. */
const WRITTEN =
  /^(data\/(published|changes|editions|stories)|public\/v)\b|^data\/activities\/links\.csv$/;
