import type { ComparedArea } from '../../charts/compare/comparison.ts';

const loaded = new Map<string, Promise<ComparedArea>>();

/** Areas by their codes from the site's own files, each fetched once; rejects where one cannot be had. */
export function loadAreas(base: string, codes: readonly string[]): Promise<ComparedArea[]> {
  return Promise.all(codes.map((code) => loadArea(base, code)));
}

function loadArea(base: string, code: string): Promise<ComparedArea> {
  const known = loaded.get(code) ?? fetchArea(`${base}${code}.json`);
  loaded.set(code, known);
  known.catch(() => loaded.delete(code));
  return known;
}

async function fetchArea(address: string): Promise<ComparedArea> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`expected ${address}, got ${answer.status}`);
  return answer.json();
}
