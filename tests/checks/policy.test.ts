import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';
import { hashSource, parsePolicy, policyFaults } from './policy.ts';

const STRICT = parsePolicy("default-src 'none'; script-src 'self'; style-src 'self'");
const faults = (html: string, policy = STRICT) => policyFaults(readPage(html), policy);

describe('a page under a policy', () => {
  it('may load its own files and hold data', () => {
    const page =
      '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>' +
      '<script type="application/ld+json">{}</script>';
    expect(faults(page)).toEqual([]);
  });

  it('may not hold code or style, in blocks or in attributes', () => {
    expect(faults('<script>a()</script><style>b{}</style>')).toEqual([
      `<script> in the page needs ${hashSource('a()')} in script-src`,
      `<style> in the page needs ${hashSource('b{}')} in style-src`,
    ]);
    expect(faults('<p style="color: red" onclick="a()">')).toHaveLength(2);
  });

  it('may hold what the policy names, and then no more than that', () => {
    const named = parsePolicy(`default-src 'none'; script-src ${hashSource('a()')}`);
    expect(faults('<script>a()</script>', named)).toEqual([]);
    expect(faults('<script>a() </script><img src="/a.png">', named)).toHaveLength(2);
  });

  it('may hold what it likes of a kind that the policy says nothing of', () => {
    const silent = parsePolicy("img-src data:; base-uri 'none'");
    expect(faults('<script>a()</script><style>b{}</style>', silent)).toEqual([]);
  });
});
