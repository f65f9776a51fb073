import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type EmbedChoice, embedSnippet, pictureSnippet, RESIZER } from './embed-snippet.ts';

const CHOICE: EmbedChoice = {
  site: 'https://ipv6-atlas.example/atlas/',
  path: 'country-ipv6-held/ke',
  frozen: null,
  title: 'Kenya: IPv6 space “held”',
  sentence: 'From 33 to 142 <b> & more.',
  hasPictures: false,
  language: 'en',
  theme: 'auto',
  width: null,
  isSmall: false,
  height: { most: 512, css: 'clamp(400px,800px - 60vw,512px)' },
  resizer: true,
};

describe('the snippet for a newsroom', () => {
  it('is a frame, a link to its page where scripts are off, and the script that fits the frame', () => {
    const [frame = '', link = '', script = ''] = embedSnippet(CHOICE).split('\n');
    expect(frame).toContain('src="https://ipv6-atlas.example/atlas/embed/country-ipv6-held/ke/"');
    expect(frame).toContain('height="512"');
    expect(frame).toContain('style="height:clamp(400px,800px - 60vw,512px);border:0"');
    expect(frame).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect(frame).not.toContain('allow-same-origin');
    expect(link).toBe(
      '<noscript><a href="https://ipv6-atlas.example/atlas/countries/ke/#country-ipv6-held">' +
        'Kenya: IPv6 space “held”</a></noscript>',
    );
    expect(script).toMatch(
      /^<script src="[^"]+embed-resize\.v1\.js" integrity="sha384-[^"]+" .* async><\/script>$/,
    );
  });

  it('has no script where none is wanted', () => {
    const written = embedSnippet({ ...CHOICE, resizer: false });
    expect(written).not.toMatch(/<script/);
    expect(written.split('\n')).toHaveLength(2);
  });

  it('asks for a theme, a width and an edition as chosen', () => {
    const asked = { theme: 'dark', width: 600, frozen: '2026-11-24' } as const;
    const written = embedSnippet({ ...CHOICE, ...asked, path: 'ipv4-lorenz', hasPictures: true });
    expect(written).toContain('/atlas/v/2026-11-24/embed/ipv4-lorenz/?theme=dark"');
    expect(written).toContain('/atlas/v/2026-11-24/figures/ipv4-lorenz/chart.svg"');
    expect(written).toContain('max-width:600px');
    expect(written).toContain('src="https://ipv6-atlas.example/atlas/embed-resize.v1.js"');
  });

  it('asks for a small place behind all else, and has no picture there, which would be as large as the frame', () => {
    const asked = { isSmall: true, theme: 'dark', hasPictures: true, resizer: false } as const;
    const [frame, link] = embedSnippet({ ...CHOICE, ...asked, path: 'ipv4-lorenz' }).split('\n');
    expect(frame).toContain('/atlas/embed/ipv4-lorenz/?theme=dark#small"');
    expect(link).toMatch(/^<noscript><a href="[^"]+">Kenya: IPv6 space “held”<\/a><\/noscript>$/);
  });

  it('escapes what figures say', () => {
    expect(embedSnippet({ ...CHOICE, hasPictures: true })).toContain(
      'From 33 to 142 &lt;b&gt; &amp; more.',
    );
    expect(embedSnippet({ ...CHOICE, title: 'A <b> & more' })).toContain(
      '>A &lt;b&gt; &amp; more</a>',
    );
  });
});

describe('the picture alone', () => {
  it('is linked, says what it shows and how large it is, and needs no frame and no script', () => {
    expect(pictureSnippet({ ...CHOICE, path: 'ipv4-lorenz', hasPictures: true })).toBe(
      '<a href="https://ipv6-atlas.example/atlas/figures/ipv4-lorenz/">' +
        '<img src="https://ipv6-atlas.example/atlas/figures/ipv4-lorenz/share.png" width="1200" height="630" ' +
        'alt="Kenya: IPv6 space “held”. From 33 to 142 &lt;b&gt; &amp; more." style="max-width:100%;height:auto"></a>',
    );
  });
});

describe('the script for host pages', () => {
  const bytes = readFileSync(`public/${RESIZER.file}`);

  it('has the bytes that snippets out in the world name: change them under a new name only', () => {
    const sum = createHash('sha384').update(bytes).digest('base64');
    expect(RESIZER.integrity).toBe(`sha384-${sum}`);
    expect(RESIZER).toEqual({
      file: 'embed-resize.v1.js',
      integrity: 'sha384-mM1xAYbOMU6edKijrWaNaQgAZwPvZAHnRpJY1rfLJ6z72KGTk+2Nw/5EmdHHUKlr',
    });
  });

  it('is small', () => {
    expect(bytes.length).toBeLessThanOrEqual(1500);
  });
});
