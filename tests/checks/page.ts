import { Parser } from 'htmlparser2';

/** One element of a page with what the checks look at. */
export interface Tag {
  /** Element name in lower case. */
  readonly name: string;
  /** Attribute values by lower-case name, character references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, outermost first. */
  readonly within: readonly string[];
  /** The language of what is in it: its own `lang`, or that of the nearest element around it that has one. */
  readonly language: string;
  /** Text directly inside it, pieces joined by one space, but code as it is. */
  readonly text: string;
}

/** Elements whose text is read as it stands. */
const CODE: readonly string[] = ['script', 'style'];

/** All elements of an HTML, SVG or XML document in document order. */
export type Page = readonly Tag[];

/** Reads a document; `xml` keeps the case of names and takes every self-closing tag as closed. */
export function readPage(source: string, xml = false): Page {
  const tags: { -readonly [K in keyof Tag]: Tag[K] }[] = [];
  const open: typeof tags = [];
  // What is within one element shares its list of names: there are two million elements.
  let within: readonly string[] = [];
  const lists: (typeof within)[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const last = tags.at(-1);
        if (last && last === open.at(-1)) within = [...last.within, last.name];
        const language = attributes.lang ?? open.at(-1)?.language ?? '';
        const tag = { name, attributes, within, language, text: '' };
        tags.push(tag);
        open.push(tag);
        lists.push(within);
      },
      ontext(text) {
        const tag = open.at(-1);
        if (tag) tag.text += tag.text === '' || CODE.includes(tag.name) ? text : ` ${text}`;
      },
      onclosetag() {
        open.pop();
        within = lists.pop() ?? [];
      },
    },
    { xmlMode: xml, recognizeSelfClosing: true },
  );
  parser.end(source);
  return tags;
}

/** The first element of that name and, where given, with that attribute equal to that value. */
export function findTag(page: Page, name: string, where: Record<string, string> = {}) {
  return page.find((tag) => tag.name === name && matches(tag, where));
}

/** All elements of that name and, where given, with those attribute values. */
export function findTags(page: Page, name: string, where: Record<string, string> = {}): Tag[] {
  return page.filter((tag) => tag.name === name && matches(tag, where));
}

function matches(tag: Tag, where: Record<string, string>): boolean {
  return Object.entries(where).every(([name, value]) => tag.attributes[name] === value);
}
