import { dayOfEdition } from '../../model/edition.ts';
import type { Citation } from './citation.ts';

/** Characters that TeX takes for commands, as they are written to be printed. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A citation as BibTeX, in UTF-8. Author and title stand in double braces: the author is one name, and no
 * style may change the title's capitals. `date` is for BibLaTeX, `year` for the older BibTeX, which prints an
 * entry type it does not know as `@misc`.
 */
export function bibtexOf(citation: Citation): string {
  const { id, title, author, publisher, version, language, URL } = citation;
  const fields = {
    author: `{${author.map(({ literal }) => escapeTex(literal)).join(' and ')}}`,
    title: `{${escapeTex(title)}}`,
    year: version.slice(0, 4),
    date: dayOfEdition(version),
    publisher: `{${escapeTex(publisher)}}`,
    version,
    language,
    url: URL,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@dataset{${id},`, ...lines, '}', ''].join('\n');
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? character);
}
