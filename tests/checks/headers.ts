/** One rule of a `_headers` file: a pattern of addresses, and what it sends. */
export interface HeaderRule {
  readonly pattern: string;
  /** Names as written and their values, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file, as Netlify, Cloudflare and others do; throws at a line that is no rule. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name = '', value = ''] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line, headers: [] });
    else if (name === '' || rules.length === 0)
      throw new Error(`expected a path or a header below one, found "${line}"`);
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** How a host reads a pattern: which addresses it covers. */
export type Matching = (pattern: string) => RegExp;

/** github.com/cloudflare/workers-sdk, packages/workers-shared, rules-engine.ts: exact but for `*` and `:name`. */
export const cloudflare = remembering((pattern) => new RegExp(`^${escaped(pattern, '.*')}$`));

/** github.com/netlify/build, packages/headers-parser, for_regexp.ts: a last slash is never asked for. */
export const netlify = remembering((pattern) => {
  const parts = pattern.split('/').filter((part) => part !== '');
  const written = parts.map((part) => (part === '*' ? '?(.*)' : escaped(part, '(.*)')));
  return new RegExp(`^/${written.join('/')}/?$`, 'i');
});

/** Few patterns are asked for again and again, at each of thousands of addresses. */
function remembering(matching: Matching): Matching {
  const known = new Map<string, RegExp>();
  return (pattern) => {
    const expression = known.get(pattern) ?? matching(pattern);
    known.set(pattern, expression);
    return expression;
  };
}

function escaped(pattern: string, splat: string): string {
  return pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]\w*/g, '[^/]+'))
    .join(splat);
}

/** All values that the rules give each header at a path, by lower-case name. */
export function headersAt(
  rules: readonly HeaderRule[],
  path: string,
  matching: Matching,
): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const { pattern, headers } of rules) {
    if (!matching(pattern).test(path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      sent.set(key, [...(sent.get(key) ?? []), value]);
    }
  }
  return sent;
}

/**
 * Headers that several rules set at one path. Cloudflare joins their values with a comma, which of two
 * policies makes both hold; Netlify takes the last. Only where no two differ do all hosts send the same.
 */
export function headerConflicts(rules: readonly HeaderRule[], path: string): string[] {
  const joined = [...headersAt(rules, path, cloudflare)].filter(([, all]) => all.length > 1);
  const replaced = [...headersAt(rules, path, netlify)].filter(([, all]) => new Set(all).size > 1);
  return [...new Set([...joined, ...replaced].map(([name]) => `${path}: ${name} is set twice`))];
}
