import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { COMPILER_OPTIONS } from './sample-compiler.ts';

const ENGLISH = join(import.meta.dirname, '../en');
/** A language of a few pages, made of the English ones: it is nowhere but in this test. */
const MADE_UP = join(import.meta.dirname, '../made-up');
const PAGES = ['search.ts', 'milestones.ts', 'use-over-time.ts'];

const disk = ts.createCompilerHost(COMPILER_OPTIONS);
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
    COMPILER_OPTIONS,
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

/** What a sentence may be handed to be about. Languages bend these, so that they come as ids, and titles under others. */
const BENT =
  /^(name|place|area|country|countries|region|group|registry|registries|subject|leader|top|low|lowest|highest)s?$/;

/** The parameters of a contract's sentences that are text though languages bend what they are, in the order of the file. */
function readyMade(text: string): string[] {
  const file = ts.createSourceFile('contract.ts', text, ts.ScriptTarget.ES2024, true);
  const all = nodesIn(file);
  const handed = all.filter(ts.isParameter).flatMap(nodesIn);
  // What a parameter is may be written elsewhere in the file.
  const named = new Set(handed.filter(ts.isTypeReferenceNode).map((one) => one.typeName.getText()));
  const inside = all.filter(ts.isInterfaceDeclaration).filter(({ name }) => named.has(name.text));
  return [...new Set([...inside.flatMap(nodesIn), ...handed])]
    .filter((node) => ts.isParameter(node) || ts.isPropertySignature(node))
    .filter(({ name, type }) => BENT.test(name.getText()) && type !== undefined && isText(type))
    .map(({ name }) => name.getText());
}

/** True of text, of a list of it, and of text or nothing. */
function isText(type: ts.TypeNode): boolean {
  if (ts.isTypeOperatorNode(type)) return isText(type.type);
  if (ts.isArrayTypeNode(type)) return isText(type.elementType);
  return ts.isUnionTypeNode(type)
    ? type.types.some(isText)
    : type.kind === ts.SyntaxKind.StringKeyword;
}

function nodesIn(node: ts.Node): ts.Node[] {
  const own: ts.Node[] = [node];
  node.forEachChild((child) => void own.push(...nodesIn(child)));
  return own;
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

  it.each(files)('hands no place or group over ready-made: %s', (name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    expect(readyMade(text)).toEqual([]);
  });

  it('would hand one over as text, alone, in a list, or inside what is named elsewhere', () => {
    const text = `
      interface Named { readonly name: string }
      interface Page {
        readonly name: string;
        readonly group: (name: string) => string;
        readonly others: (p: { countries: readonly string[]; region: string | null; on: string }) => string;
        readonly all: (p: { shown: readonly Named[]; area: AreaId }) => string;
      }`;
    expect(readyMade(text)).toEqual(['name', 'name', 'countries', 'region']);
  });
});
