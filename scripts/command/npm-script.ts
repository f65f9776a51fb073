import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Project = z.object({ scripts: z.record(z.string(), z.string()) });

/**
 * What Node is told by one of the project's npm scripts, switches and file, for those who start it another way: what a
 * script needs stands in `package.json` alone. Throws where the script is not of one Node program.
 */
export function argumentsOf(script: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { scripts } = Project.parse(JSON.parse(text));
  const [program, ...rest] = scripts[script]?.split(' ') ?? [];
  if (program !== 'node' || rest.includes('&&'))
    throw new Error(`expected npm run ${script} to be a Node program, found ${scripts[script]}`);
  return rest;
}
