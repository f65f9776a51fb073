import { type DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;

/** What nobody hears, or only where something else is not heard. */
const UNHEARD: readonly string[] = ['script', 'style', 'template', 'noscript'];

/**
 * What a listener cannot tell apart on a page: links of one name that lead to several addresses, and buttons or summaries
 * of one name. A page and a place or state of it are one address; so are an entry and what its own name leads to.
 */
export function findSameNames(source: string): string[] {
  const elements = heard(parseDocument(source).children);
  const byId = new Map(elements.map((one) => [one.attribs.id, one]));
  const nameOf = (one: Element) => nameIn(one, byId);
  const links = elements.filter(({ name, attribs }) => name === 'a' && attribs.href !== undefined);
  const controls = elements.filter(({ name }) => name === 'button' || name === 'summary');
  const several = [...Map.groupBy(links, nameOf)]
    .map(([name, list]) => [name, addressesOf(list, byId, nameOf)] as const)
    .filter(([, addresses]) => addresses.length > 1);
  const alike = [...Map.groupBy(controls, (one) => `${one.name} ${nameOf(one)}`)].filter(
    ([, list]) => list.length > 1,
  );
  return [
    ...several.map(([name, addresses]) => `${name}: ${addresses.join(' and ')}`),
    ...alike.map(([name, list]) => `${name}: ${list.length} times`),
  ];
}

function heard(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (!('children' in node) || ('name' in node && UNHEARD.includes(node.name))) return [];
    return [...('name' in node ? [node] : []), ...heard(node.children)];
  });
}

function nameIn(one: Element, byId: ReadonlyMap<string | undefined, Element>): string {
  const { 'aria-labelledby': ids, 'aria-label': label } = one.attribs;
  const parts = ids?.split(/\s+/).map((id) => wordsIn(byId.get(id)?.children ?? []));
  return (parts?.join(' ') ?? label ?? wordsIn(one.children)).replace(/\s+/g, ' ').trim();
}

function wordsIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('data' in node) return node.type === 'text' ? node.data : '';
      if (!('name' in node) || UNHEARD.includes(node.name)) return '';
      if (node.attribs['aria-hidden'] === 'true') return '';
      return node.name === 'img' ? (node.attribs.alt ?? '') : wordsIn(node.children);
    })
    .join('');
}

function addressesOf(
  links: readonly Element[],
  byId: ReadonlyMap<string | undefined, Element>,
  nameOf: (one: Element) => string,
): string[] {
  const own = links.filter((link) => !leadsToItself(link, byId, nameOf));
  const all = [...new Set(own.map(({ attribs }) => attribs.href ?? ''))];
  return all.filter(
    (one) => !all.some((other) => other.startsWith(`${one}#`) || other.startsWith(`${one}?`)),
  );
}

/** Whether a link within the page leads to the entry whose own name is a link of the same words. */
function leadsToItself(
  link: Element,
  byId: ReadonlyMap<string | undefined, Element>,
  nameOf: (one: Element) => string,
): boolean {
  const { href = '' } = link.attribs;
  const entry = href.startsWith('#') ? byId.get(href.slice(1)) : undefined;
  if (entry === undefined) return false;
  const inside = heard(entry.children).filter(({ name }) => name === 'a');
  return inside.some((other) => nameOf(other) === nameOf(link));
}
