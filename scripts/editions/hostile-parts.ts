import { hash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { FRAME_SCRIPTS } from './frame-scripts.ts';
import { KEPT, MANIFEST } from './manifest.ts';

/** Elements that load or run what is not in the page, or change what its links mean; frames have none. */
const FOREIGN = /^(base|embed|form|frame|frameset|iframe|object|portal)$/i;

/** What the parser tells of one element. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * What a frozen edition may not hold at a path, one line each. There are frames, pictures, numbers, one ZIP and
 * the manifest, and nothing else: a frame runs the scripts that frames of this site
 * have run, by their checksums, under the policy it holds itself; a picture runs none.
 */
export function hostileParts(path: string, bytes: Uint8Array): string[] {
  if (!KEPT.test(path) && !/^ipv6-atlas-[0-9-]+\.zip$/.test(path) && path !== MANIFEST)
    return [`${path} is no part of a frozen edition`];
  if (!/\.(html|svg)$/.test(path)) return [];
  const isPage = path.endsWith('.html');
  const { tags, scripts } = readTags(Buffer.from(bytes).toString('utf8'), !isPage);
  const faults = [
    ...tags.flatMap(tagFaults),
    ...scripts.flatMap((text) => scriptFaults(text, isPage)),
    ...(isPage ? policyFaults(tags) : []),
  ];
  return faults.map((fault) => `${path} ${fault}`);
}

function readTags(source: string, xmlMode: boolean): { tags: Tag[]; scripts: string[] } {
  const tags: Tag[] = [];
  const scripts: string[] = [];
  let script: string | null = null;
  const isScript = (name: string) => /(^|:)script$/i.test(name);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags.push({ name, attributes });
        if (isScript(name)) script = '';
      },
      ontext(text) {
        if (script !== null) script += text;
      },
      onclosetag(name) {
        if (isScript(name) && script !== null) scripts.push(script);
        if (isScript(name)) script = null;
      },
    },
    { xmlMode, recognizeSelfClosing: xmlMode },
  );
  parser.end(source);
  return { tags, scripts };
}

function tagFaults({ name, attributes }: Tag): string[] {
  const refresh = attributes['http-equiv']?.toLowerCase() === 'refresh';
  const loads =
    /script$/i.test(name) && Object.keys(attributes).some((key) => /src|href/i.test(key));
  return [
    ...(FOREIGN.test(name) ? [`has a <${name}>`] : []),
    ...(refresh || loads ? [`has a <${name}> that leads elsewhere`] : []),
    ...Object.entries(attributes)
      .filter(([key, value]) => /^on/i.test(key) || isCode(value))
      .map(([key]) => `has code in the attribute ${key} of a <${name}>`),
  ];
}

/** Browsers pass over spaces and control characters in such an address. */
function isCode(value: string): boolean {
  return /(java|vb)script:|data:text\/html/i.test(value.replace(/[\s\p{Cc}]/gu, ''));
}

function scriptFaults(text: string, isPage: boolean): string[] {
  const source = `'sha256-${hash('sha256', text, 'base64')}'`;
  return isPage && FRAME_SCRIPTS.includes(source) ? [] : [`has a script of its own, ${source}`];
}

/** The policy stands before all it is to hold for, and lets run nothing but known scripts. */
function policyFaults(tags: readonly Tag[]): string[] {
  const isPolicy = ({ attributes }: Tag) =>
    attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
  const at = tags.findIndex(isPolicy);
  const first = tags.findIndex(({ name }) => /^(script|style|link|body)$/.test(name));
  if (at === -1 || (first !== -1 && first < at)) return ['holds no policy before what it runs'];
  const rules = (tags[at]?.attributes.content ?? '').split(';').map((rule) => rule.trim());
  const sources =
    rules
      .find((rule) => rule.startsWith('script-src '))
      ?.split(/\s+/)
      .slice(1) ?? [];
  const strange = sources.filter((source) => !FRAME_SCRIPTS.includes(source));
  return [
    ...(rules.includes("default-src 'none'") ? [] : ["has a policy without default-src 'none'"]),
    ...strange.map((source) => `has a policy that lets run ${source}`),
  ];
}
