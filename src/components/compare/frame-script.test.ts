import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EMBED_SCRIPT } from '../embed/script.ts';
import { frameStyles } from '../embed/style.ts';
import { COMPARISON_SCRIPT } from './frame-script.ts';

describe('the script of a comparison’s frame', () => {
  it('is one classic script of at most 8.2 kB, compressed, with the widths of letters of all languages', () => {
    expect(COMPARISON_SCRIPT).not.toMatch(/\b(import|export)\b|<\/script|<!--/);
    expect(brotliCompressSync(COMPARISON_SCRIPT).length).toBeLessThan(8200);
  });

  it('keeps nothing and listens to no message', () => {
    expect(COMPARISON_SCRIPT).not.toMatch(/XMLHttp|Beacon|cookie|Storage|indexedDB|"message"|eval/);
  });

  it('and its styles are those that the headers allow', () => {
    const rules = readFileSync('public/_headers', 'utf8').split('\n/compare/frame/')[1] ?? '';
    const [rule] = rules.split('\n\n');
    const scripts = `script-src ${[EMBED_SCRIPT, COMPARISON_SCRIPT].map(checksum).join(' ')};`;
    const styles = `style-src ${frameStyles(['compare']).map(checksum).join(' ')};`;
    expect(rule, `write below /compare/frame/: ${scripts} ${styles}`).toContain(
      `${scripts} ${styles}`,
    );
  });
});

function checksum(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
