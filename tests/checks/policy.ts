import { createHash } from 'node:crypto';
import type { Page, Tag } from './page.ts';

/** A content security policy: sources by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy as a header or a page has it. */
export function parsePolicy(text: string): Policy {
  const parts = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

/** How a policy names a text that may run or style: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What of a page a policy would not let run or style, one line each. */
export function policyFaults(page: Page, policy: Policy): string[] {
  return page.flatMap((tag) => [
    ...attributeFaults(tag),
    ...blockFaults(tag, policy),
    ...fileFaults(tag, policy),
  ]);
}

/** No policy of ours allows code or style in attributes. */
function attributeFaults({ name, attributes }: Tag): string[] {
  return Object.keys(attributes)
    .filter((key) => key === 'style' || key.startsWith('on'))
    .map((key) => `<${name}> has ${key}="${attributes[key]?.slice(0, 60)}"`);
}

function blockFaults(tag: Tag, policy: Policy): string[] {
  const directive = isCode(tag) ? 'script-src' : tag.name === 'style' ? 'style-src' : null;
  if (directive === null || tag.attributes.src !== undefined) return [];
  const hash = hashSource(tag.text);
  return allows(policy, directive, hash)
    ? []
    : [`<${tag.name}> in the page needs ${hash} in ${directive}`];
}

/** Scripts of other types are data, which run nowhere. */
function isCode({ name, attributes: { type = '' } }: Tag): boolean {
  return name === 'script' && /^$|^module$|javascript/.test(type);
}

/** A file of the site's own needs `'self'`; whether it is its own is the matter of the links' check. */
function fileFaults(tag: Tag, policy: Policy): string[] {
  const directive = fileDirective(tag);
  if (directive === null || allows(policy, directive, "'self'")) return [];
  return [`<${tag.name}> loads a file, and ${directive} has no 'self'`];
}

function fileDirective({ name, attributes }: Tag): string | null {
  if (name === 'script' && attributes.src !== undefined) return 'script-src';
  if (name === 'link' && attributes.rel === 'stylesheet') return 'style-src';
  if (name === 'img') return 'img-src';
  return name === 'iframe' ? 'frame-src' : null;
}

/** A policy that names neither the directive nor a default has nothing against any source. */
function allows(policy: Policy, directive: string, source: string): boolean {
  const named = policy.get(directive) ?? policy.get('default-src');
  return named === undefined || named.includes(source);
}
