import type { APIRoute } from 'astro';
import { dataFiles } from '../../issue/downloads/data-files.ts';

/** What browsers are told of a file, by how its name ends. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  zip: 'application/zip',
};

export function getStaticPaths() {
  return [...dataFiles().files.keys()].map((file) => ({ params: { file } }));
}

/** Every file promised below `/data/`: measures, reference tables, their descriptions, the archive, the sums. */
export const GET: APIRoute = ({ params }) => {
  const file = params.file ?? '';
  const content = dataFiles().files.get(file);
  if (!content) return new Response(null, { status: 404 });
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
  return new Response(Buffer.from(content), { headers: { 'Content-Type': type } });
};
