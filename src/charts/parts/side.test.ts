import { describe, expect, it } from 'vitest';
import { sideOf } from './side.ts';

describe('a picture in a language written from the right', () => {
  const side = sideOf({ language: 'ar', width: 720 });

  it('has at its right what others have at their left', () => {
    expect([side.x(40), side.x(40, 600)]).toEqual([680, 80]);
    expect([side.tone('title'), side.tone('title end')]).toEqual(['title end', 'title']);
    expect([side.tone('tick start'), side.tone('tick middle')]).toEqual([
      'tick end',
      'tick middle',
    ]);
  });
  it('has its words run from the right whatever they begin with', () => {
    expect(side.words('IPv6 في')).toBe('\u2067IPv6 في\u2069');
  });
  it('opens and closes what is isolated within each line', () => {
    expect(side.words('RIPE\u2069 في')).toBe('\u2067RIPE في\u2069');
    expect(side.words('في \u2068RIPE')).toBe('\u2067في \u2068RIPE\u2069\u2069');
  });
});

it('stays as it is given in all others', () => {
  const side = sideOf({ language: 'zh', width: 720 });
  expect([side.x(40, 600), side.tone('title end'), side.words('IPv6')]).toEqual([
    ...[40, 'title end', 'IPv6'],
  ]);
});
