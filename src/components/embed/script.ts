import { buildSync } from 'esbuild';

/**
 * The one script of every frame: classic and inside the page, because a frame sandboxed without
 * `allow-same-origin` is of no origin and may load no module, and its bytes are what the policy names.
 */
export const EMBED_SCRIPT = bundle('src/components/embed/enhance.ts');

/** A script with all that it imports, as browsers run it. */
export function bundle(entry: string): string {
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2022' } as const;
  const { outputFiles } = buildSync({ ...options, entryPoints: [entry], write: false });
  return (outputFiles[0]?.text ?? '').trim();
}
