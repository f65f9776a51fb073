import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { COMPILER_HOST, COMPILER_OPTIONS } from './sample-compiler.ts';

const ENGLISH = join(import.meta.dirname, '../en');
/** Languages of a few pages, made of the English ones: they are nowhere but in this test. */
const MADE_UP = /\/made-up-\d+$/;
const PAGES = ['search.ts', 'milestones.ts', 'use-over-time.ts'];

type Edit = (page: string, text: string) => string;

/** What the compiler says of each of these languages, as `page: number of the message`; it reads all that they share once. */
function faultsOf(edits: readonly Edit[]): Map<Edit, string[]> {
  const folders = edits.map((_, at) => join(ENGLISH, `../made-up-${at}`));
  const pages = folders.flatMap((folder) => PAGES.map((page) => join(folder, page)));
  const edit = (path: string) =>
    edits[folders.indexOf(dirname(path))]?.(basename(path), textOf(path));
  const found = ts.getPreEmitDiagnostics(ts.createProgram(pages, COMPILER_OPTIONS, hostOf(edit)));
  const isOf = (folder: string | undefined) => (path: string) =>
    dirname(path) === folder || !MADE_UP.test(dirname(path));
  return new Map(
    edits.map((one, at) => [
      one,
      found
        .filter(({ file }) => isOf(folders[at])(file?.fileName ?? ''))
        .map(({ file, code }) => `${file && basename(file.fileName)}: ${code}`),
    ]),
  );
}

/** Reads the pages of languages that are made up as they are edited, and all other files as they are. */
function hostOf(edit: (path: string) => string | undefined): ts.CompilerHost {
  return {
    ...COMPILER_HOST,
    fileExists: (path) => COMPILER_HOST.fileExists(original(path)),
    getSourceFile(path, version) {
      const text = edit(path);
      if (text === undefined) return COMPILER_HOST.getSourceFile(path, version);
      return ts.createSourceFile(path, text, version, true);
    },
  };
}

function original(path: string): string {
  return MADE_UP.test(dirname(path)) ? join(ENGLISH, basename(path)) : path;
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

const WHOLE: Edit = (_, text) => text;
const LACKING: readonly (readonly [what: string, page: string, edit: Edit])[] = [
  ['a word', 'search.ts', on('search.ts', /^ {2}label: .*\n/m, '')],
  ['the words of an id', 'milestones.ts', on('milestones.ts', /^ {2}'world-ipv6-day': .*\n/m, '')],
  ['a word inside others', 'use-over-time.ts', on('use-over-time.ts', /^ {4}few: .*\n/m, '')],
];
const EXCEEDING: typeof LACKING = [
  ['a word', 'search.ts', on('search.ts', /^ {2}label: /m, "  extra: 'more',\n$&")],
  [
    ...(['words of no id', 'milestones.ts'] as const),
    on('milestones.ts', /^ {2}'world-ipv6-day': /m, "  'world-ipv9-day': '9',\n$&"),
  ],
  [
    ...(['a word inside others', 'use-over-time.ts'] as const),
    on('use-over-time.ts', /^ {4}few: /m, "    many: 'more',\n$&"),
  ],
];

describe('a language', () => {
  const faults = faultsOf([WHOLE, ...[...LACKING, ...EXCEEDING].map(([, , edit]) => edit)]);

  it('compiles when it says all that is asked and no more', () => {
    expect(faults.get(WHOLE)).toEqual([]);
  });

  it.each(LACKING)('does not compile without %s', (_, page, edit) => {
    expect(faults.get(edit)).toEqual([`${page}: ${MISSING}`]);
  });

  it.each(EXCEEDING)('does not compile with %s too many', (_, page, edit) => {
    expect(faults.get(edit)).toEqual([`${page}: ${TOO_MANY}`]);
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
