import { join } from 'node:path';
import ts from 'typescript';
import { COMPILER_HOST, COMPILER_OPTIONS } from '../../src/text/contract/sample-compiler.ts';
import type { Handed } from './heard-sentences.ts';

/** A sentence that the contract asks of every language, and samples of what it may be handed. */
export interface AskedSentence {
  /** Where it stands in a catalogue, with dots between names. */
  readonly path: string;
  /** By its types, each turn other values; texts of a kind that types do not say are learned from `refused`. */
  readonly sample: (turn: number, refused: Refused) => Handed;
}

/** What a text may be that its type does not tell. */
export type Kind = 'area' | 'date' | 'edition';

/** Texts that sentences refused in a sample of that turn, with what they expected instead. */
export type Refused = ReadonlyMap<string, Kind>;

const CONTRACT = join(import.meta.dirname, '../../src/text/contract/catalogue.ts');

/** Every sentence of the contract's pages; those of its grammar are numbers, dates and places themselves. */
export function askedSentences(): AskedSentence[] {
  const program = ts.createProgram([CONTRACT], COMPILER_OPTIONS, COMPILER_HOST);
  const checker = program.getTypeChecker();
  const catalogue = program.getSourceFile(CONTRACT)?.statements.find(ts.isInterfaceDeclaration);
  if (!catalogue) throw new Error(`expected an interface in ${CONTRACT}`);
  const all = sentencesIn(checker.getTypeAtLocation(catalogue), [], checker);
  return all.filter(({ path }) => path.includes('.'));
}

function sentencesIn(
  type: ts.Type,
  path: readonly string[],
  checker: ts.TypeChecker,
): AskedSentence[] {
  const [signature] = type.getCallSignatures();
  if (signature) {
    const sample: AskedSentence['sample'] = (turn, refused) => {
      const maker = new SampleMaker(checker, turn, refused);
      return signature.parameters.map((one) => maker.ofSymbol(one));
    };
    return [{ path: path.join('.'), sample }];
  }
  if (!(type.flags & ts.TypeFlags.Object) || type.symbol?.name === 'ReadonlyMap') return [];
  return partsOf(type, checker).flatMap(([name, one]) =>
    sentencesIn(one, [...path, name], checker),
  );
}

/** What stands in a tuple by its numbers and in an object by its names; lists hold words and no sentences. */
function partsOf(type: ts.Type, checker: ts.TypeChecker): (readonly [string, ts.Type])[] {
  if (checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).map((one, at) => [`${at}`, one]);
  if (checker.isArrayType(type)) return [];
  return type.getProperties().map((one) => [one.name, checker.getTypeOfSymbol(one)]);
}

/** Names of what are dates, years, parts of a whole, and tags of languages. */
const DATES =
  /^(on|by|from|to|since|until|dates?|days?|months?|edition|oldest|newest|first|last|start|end|asOf|middle|seen)$/i;
const YEARS = /year|peak/i;
const PARTS = /share|part|gini|ratio|rate|growth|half|ninety|tenth/i;
const TAGS = /^(languages?|tags?)$/;

const AREAS = ['KE', 'FR', 'BR', 'JP', 'EG'];
const LANGUAGES = ['sw', 'fr', 'ar', 'pt', 'ja'];
const LENGTHS = [3, 1, 2, 4];

/** The name of what a value is of, and its type as it is written. */
interface Named {
  readonly name: string;
  readonly written: string;
}

/** Makes values of types, each another than the last. */
class SampleMaker {
  #made = 0;
  readonly #checker: ts.TypeChecker;
  readonly #turn: number;
  readonly #refused: Refused;

  constructor(checker: ts.TypeChecker, turn: number, refused: Refused) {
    this.#checker = checker;
    this.#turn = turn;
    this.#refused = refused;
  }

  ofSymbol(symbol: ts.Symbol): unknown {
    const { name, valueDeclaration: one } = symbol;
    const isTyped = one && (ts.isParameter(one) || ts.isPropertySignature(one));
    const written = isTyped ? (one.type?.getText() ?? '') : '';
    return this.#of(this.#checker.getTypeOfSymbol(symbol), { name, written });
  }

  #of(type: ts.Type, named: Named): unknown {
    this.#made++;
    if (type.isUnion()) return this.#ofUnion(type.types, named);
    if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
    const { flags } = type;
    if (flags & ts.TypeFlags.BooleanLiteral) return this.#checker.typeToString(type) === 'true';
    if (flags & ts.TypeFlags.Number) return this.#number(named);
    if (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return this.#text(named);
    if (!(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return null;
    return this.#object(type, named);
  }

  /** Nothing once in four times where there may be nothing. */
  #ofUnion(types: readonly ts.Type[], named: Named): unknown {
    const some = types.filter(
      ({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)),
    );
    if (some.length < types.length && (this.#turn + this.#made) % 4 === 3) return null;
    const one = some[(this.#turn + this.#made) % some.length];
    return one ? this.#of(one, named) : null;
  }

  #object(type: ts.Type, named: Named): unknown {
    if (type.getCallSignatures().length > 0) return () => 'words';
    if (!this.#checker.isArrayType(type) && !this.#checker.isTupleType(type))
      return Object.fromEntries(type.getProperties().map((one) => [one.name, this.ofSymbol(one)]));
    const items = this.#checker.getTypeArguments(type as ts.TypeReference);
    if (this.#checker.isTupleType(type)) return items.map((one) => this.#of(one, named));
    const length = LENGTHS[this.#turn % LENGTHS.length];
    return Array.from({ length: length ?? 1 }, () => items[0] && this.#of(items[0], named));
  }

  /** Whole, or a year, or each second turn a part of one where its name says so. */
  #number({ name }: Named): number {
    if (DATES.test(name) || YEARS.test(name)) return this.#year();
    if (this.#turn % 2 === 0 && PARTS.test(name)) return ((this.#made * 0.137) % 0.9) + 0.05;
    return 12 + this.#made * 137;
  }

  #text({ name, written }: Named): string {
    const words = `words ${this.#made}`;
    const kind = this.#refused.get(words);
    const one = (this.#made + this.#turn) % AREAS.length;
    if (kind === 'area' || written.includes('AreaId')) return AREAS[one] ?? '';
    if (TAGS.test(name)) return LANGUAGES[one] ?? '';
    if (kind === 'edition') return `${this.#year()}-11-28`;
    return kind === 'date' || DATES.test(name) || YEARS.test(name) ? this.#date(name) : words;
  }

  #year(): number {
    return 2001 + (this.#made % 24);
  }

  /** A year, or a month or day by turns. */
  #date(name: string): string {
    const year = this.#year();
    const month = 1 + ((this.#made + this.#turn) % 9);
    if (YEARS.test(name) || this.#turn % 3 === 2) return `${year}`;
    return this.#turn % 3 === 0 ? `${year}-0${month}` : `${year}-0${month}-28`;
  }
}
