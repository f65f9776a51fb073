import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ENGLISH = join(import.meta.dirname, '../en');
/** A language of a few pages, made of the English ones: it is nowhere but in this test. */
const MADE_UP = join(import.meta.dirname, '../made-up');
const PAGES = ['search.ts', 'milestones.ts', 'use-over-time.ts'];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.Preserve,
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};
const disk = ts.createCompilerHost(OPTIONS);
const parsed = new Map<string, ts.SourceFile | undefined>();

type Edit = (page: string, text: string) => string;

/** What the compiler says of the pages of the made-up language, as `page: number of the message`. */
function faultsOf(edit: Edit): string[] {
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => disk.fileExists(original(path)),
    readFile: (path) => disk.readFile(original(path)),
    getSourceFile(path, version) {
      if (dirname(path) === MADE_UP)
        return ts.createSourceFile(path, edit(basename(path), textOf(path)), version, true);
      if (!parsed.has(path)) parsed.set(path, disk.getSourceFile(path, version));
      return parsed.get(path);
    },
  };
  const program = ts.createProgram(
    PAGES.map((page) => join(MADE_UP, page)),
    OPTIONS,
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, code }) => `${file && basename(file.fileName)}: ${code}`);
}

function original(path: string): string {
  return dirname(path) === MADE_UP ? join(ENGLISH, basename(path)) : path;
}

/** An English page as it would stand in the other folder. */
function textOf(path: string): string {
  return readFileSync(original(path), 'utf8').replaceAll("from './", "from '../en/");
}

/** Does it to one page, and refuses where there was nothing to do it to. */
function on(page: string, found: string | RegExp, put: string): Edit {
  return (name, text) => {
    if (name !== page) return text;
    const edited = text.replace(found, put);
    if (edited === text) throw new Error(`expected ${found} in ${page}, found none`);
    return edited;
  };
}

const MISSING = 2741;
const TOO_MANY = 2353;

describe('a language', () => {
  it('compiles when it says all that is asked and no more', () => {
    expect(faultsOf((_, text) => text)).toEqual([]);
  });

  it.each([
    ['a word', 'search.ts', /^ {2}label: .*\n/m],
    ['the words of an id', 'milestones.ts', /^ {2}'world-ipv6-day': .*\n/m],
    ['a word inside others', 'use-over-time.ts', /^ {4}few: .*\n/m],
  ])('does not compile without %s', (_, page, word) => {
    expect(faultsOf(on(page, word, ''))).toEqual([`${page}: ${MISSING}`]);
  });

  it.each([
    ['a word', 'search.ts', /^ {2}label: /m, "  extra: 'more',\n$&"],
    ['words of no id', 'milestones.ts', /^ {2}'world-ipv6-day': /m, "  'world-ipv9-day': '9',\n$&"],
    ['a word inside others', 'use-over-time.ts', /^ {4}few: /m, "    many: 'more',\n$&"],
  ])('does not compile with %s too many', (_, page, place, word) => {
    expect(faultsOf(on(page, place, word))).toEqual([`${page}: ${TOO_MANY}`]);
  });
});

describe('the contract', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));

  it.each(files)('leaves nothing open: %s', (name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    // A word that may be left out, and words by whatever key, would be blank on a page of a language that lacks them.
    expect(
      text.match(/\?:|\bRecord<string\b|\[\w+: (string|number)\]|[:<] ?any\b|\bPartial</g),
    ).toBeNull();
  });
});
