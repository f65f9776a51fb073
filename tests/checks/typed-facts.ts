import ts from 'typescript';

/** A typed fact that may stand: words around it, and why it holds of any edition. */
export interface Standing {
  readonly words: string;
  readonly why: string;
}

/** Years (but no IPv6 prefix such as 2001:db8), months with a year, and registries by name. */
const FACTS = [
  String.raw`(?:19|20)\d\d(?!:)`,
  String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= \d)`,
  'AFRINIC|APNIC(?! Labs)|ARIN|LACNIC|RIPE NCC',
];

/** A finder of years, registries and the given names of countries in the sentences of a language. */
export function factFinder(countries: readonly string[]): RegExp {
  const names = countries.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w-])(?:${[...FACTS, ...names].join('|')})(?![\\w-])`);
}

/**
 * The sentences of source texts, by path, that type a year, a registry or a country and are not among those that
 * may stand; and of those that may, the ones no sentence has any longer.
 */
export function checkTypedFacts(
  sources: ReadonlyMap<string, string>,
  finder: RegExp,
  standing: readonly Standing[],
): string[] {
  const used = new Set<Standing>();
  const typed = [...sources].flatMap(([path, source]) =>
    stringsOf(path, source)
      .filter((text) => finder.test(text))
      .filter((text) => {
        const allowed = standing.filter(({ words }) => text.includes(words));
        for (const one of allowed) used.add(one);
        return allowed.length === 0;
      })
      .map((text) => `${path}: “${around(text, finder)}”`),
  );
  const idle = standing.filter((one) => !used.has(one));
  return [...typed, ...idle.map(({ words }) => `no sentence says “${words}” any longer`)];
}

/** Every string and every fixed part of a template in a source text, but what it imports and the names of its fields. */
function stringsOf(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isName =
      parent &&
      (ts.isImportDeclaration(parent) || (ts.isPropertyAssignment(parent) && parent.name === node));
    if ((ts.isStringLiteralLike(node) || isTemplatePart(node)) && !isName) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}

function isTemplatePart(node: ts.Node): node is ts.TemplateLiteralLikeNode {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function around(text: string, finder: RegExp): string {
  const at = finder.exec(text)?.index ?? 0;
  return text.slice(Math.max(0, at - 30), at + 40).trim();
}
