import { dayOfEdition } from '../../model/edition.ts';
import type { Citation } from './citation.ts';

/** A citation in the format of Research Information Systems, one tag a line, in UTF-8. */
export function risOf(citation: Citation): string {
  const { id, title, author, publisher, version, language, URL } = citation;
  const lines = [
    ['TY', 'DATA'],
    ['ID', id],
    ...author.map(({ literal }) => ['AU', literal]),
    ['TI', title],
    ['PY', version.slice(0, 4)],
    ['DA', `${dayOfEdition(version).replaceAll('-', '/')}/`],
    ['PB', publisher],
    ['ET', version],
    ['LA', language],
    ['UR', URL],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\n`).join('');
}
