import ts from 'typescript';
import type { Sources } from '../imports.ts';

/** Lines of a file or function, and what it is called. */
export interface Size {
  readonly name: string;
  readonly lines: number;
}

/** How many lines each named function of a file has. */
export function functionSizes(path: string, text: string): Size[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const sizes: Size[] = [];
  const visit = (node: ts.Node) => {
    const name = nameOf(node);
    if (name !== null) sizes.push({ name: `${path} ${name}`, lines: linesOf(node, file) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sizes;
}

/** Functions, methods, and what stands behind `const name = () =>`; callbacks have no name. */
function nameOf(node: ts.Node): string | null {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node))
    return node.name?.getText() ?? null;
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return null;
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : null;
}

function linesOf(node: ts.Node, file: ts.SourceFile): number {
  const line = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart()) + 1;
}

/** The middle one of some numbers, and 0 of none. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Median, ninth of ten and longest of files and functions in `src` and `scripts`, in words. */
export function tellSizes(sources: Sources): string {
  const own = [...sources].filter(
    ([path]) => /^(src|scripts)\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
  );
  const files = own.map(([name, text]) => ({ name, lines: text.split('\n').length - 1 }));
  const functions = own.flatMap(([path, text]) => functionSizes(path, text));
  return [tell('files', files), tell('functions', functions)].join('\n');
}

function tell(what: string, sizes: readonly Size[]): string {
  const sorted = sizes.toSorted((a, b) => a.lines - b.lines);
  const lines = sorted.map((size) => size.lines);
  const ninth = lines[Math.floor(lines.length * 0.9)] ?? 0;
  const longest = sorted.slice(-5).reverse();
  return [
    `${lines.length} ${what}: median ${medianOf(lines)} lines, nine of ten within ${ninth}; the longest:`,
    ...longest.map(({ name, lines: count }) => `  ${String(count).padStart(4)}  ${name}`),
  ].join('\n');
}
