import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Project = z.object({ scripts: z.record(z.string(), z.string()) });

/**
 * What Node is told by one of the project's npm scripts, switches and file, for those who start it another way: what a
 * script needs stands in `package.json` alone. Of a script of several programs it is the last, for who has run the others.
 * Throws where that is no Node program.
 */
export function argumentsOf(script: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { scripts } = Project.parse(JSON.parse(text));
  const [program, ...rest] = scripts[script]?.split(' && ').at(-1)?.split(' ') ?? [];
  if (program !== 'node')
    throw new Error(
      `expected npm run ${script} to end in a Node program, found ${scripts[script]}`,
    );
  return rest;
}
