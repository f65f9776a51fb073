import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAME_SCRIPTS } from './frame-scripts.ts';
import { hostileParts } from './hostile-parts.ts';

const policy = (scripts = FRAME_SCRIPTS.join(' ')) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${scripts}; img-src data:">`;
const partsOf = (text: string, path = 'embed/x/index.html') =>
  hostileParts(path, Buffer.from(text)).join('\n');
const picture = (text: string) => partsOf(text, 'figures/x/chart.svg');

describe('a frozen frame', () => {
  it('may show, link and style, under its policy', () => {
    const page = `<html><head>${policy()}<style>p{}</style></head><body><p>A</p><a href="../../x/">x</a><svg><path d="M0"/></svg></body></html>`;
    expect(partsOf(page)).toBe('');
  });

  it.each([
    [`${policy()}<script>steal()</script>`, 'a script of its own'],
    [`${policy()}<svg><script>steal()</script></svg>`, 'a script of its own'],
    [`${policy()}<script src="https://x.example/a.js"></script>`, '<script> that leads elsewhere'],
    [`${policy()}<p onclick="steal()">`, 'code in the attribute onclick'],
    [`${policy()}<a href=" java\nscript:steal()">`, 'code in the attribute href'],
    [`${policy()}<iframe src="https://x.example/"></iframe>`, 'has a <iframe>'],
    [`${policy()}<base href="https://x.example/">`, 'has a <base>'],
    [`${policy()}<meta http-equiv="Refresh" content="0;https://x.example/">`, 'leads elsewhere'],
    ['<p>A</p>', 'holds no policy'],
    [`<style></style>${policy()}`, 'holds no policy before'],
    [policy("'unsafe-inline'"), "lets run 'unsafe-inline'"],
    [policy("'sha256-other='"), "lets run 'sha256-other='"],
    [policy().replace("default-src 'none'; ", ''), "without default-src 'none'"],
  ])('may not hold %s', (page, fault) => {
    expect(partsOf(page)).toContain(fault);
  });

  it('runs a script that frames of today run: a new one is added to those known', () => {
    const rule = readFileSync('public/_headers', 'utf8').split('\n/embed/:figure/*\n')[1];
    const [, source = ''] = /script-src ([^;]+);/.exec(rule ?? '') ?? [];
    expect(FRAME_SCRIPTS).toContain(source);
  });
});

describe('a frozen picture', () => {
  it('may draw and style', () => {
    expect(picture('<svg xmlns="http://www.w3.org/2000/svg"><style>a{}</style><g/></svg>')).toBe(
      '',
    );
  });

  it.each([
    '<svg><script>steal()</script></svg>',
    '<svg xmlns:s="http://www.w3.org/2000/svg"><s:script>steal()</s:script></svg>',
    '<svg><script href="data:,steal()"/></svg>',
    '<svg onload="steal()"/>',
    '<svg><a><set attributeName="href" to="javascript:steal()"/></a></svg>',
    '<svg><foreignObject><iframe src="x"/></foreignObject></svg>',
  ])('may not hold %s', (text) => {
    expect(picture(text)).not.toBe('');
  });
});

describe('a frozen edition', () => {
  it('has frames, pictures, numbers, one ZIP and its manifest, and nothing else', () => {
    const kept = ['figures/x/ke/data.csv', 'ipv6-atlas-2026-11-28-2.zip', 'manifest.json'];
    expect(kept.flatMap((path) => hostileParts(path, Buffer.of()))).toEqual([]);
    for (const path of ['index.html', 'a.js', 'figures/x/index.html', '../data.csv'])
      expect(hostileParts(path, Buffer.of())).toEqual([`${path} is no part of a frozen edition`]);
  });
});
