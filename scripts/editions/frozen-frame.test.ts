import { describe, expect, it } from 'vitest';
import { frozenFrame } from './frozen-frame.ts';

const CREDIT =
  '<p class="credit" data-frozen="Frozen edition of 24 November 2026" data-today="today"> <a href="/figures/x/" target="_blank">This figure</a>, edition <bdi class="edition">2026-11-24</bdi>, <a href="/">CC BY</a> </p>';

describe('a frozen frame', () => {
  it('says so, and leads to the figure of today', () => {
    expect(frozenFrame(`<p class="credit"><a>Source</a></p>${CREDIT}`)).toBe(
      '<p class="credit"><a>Source</a></p><p class="credit">Frozen edition of 24 November 2026: <a href="/figures/x/" target="_blank">today</a>, <a href="/">CC BY</a> </p>',
    );
  });

  it('is made of our frames only', () => {
    expect(() => frozenFrame('<p>Another</p>')).toThrow('expected a frame');
  });
});
