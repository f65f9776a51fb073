import { expect, it } from 'vitest';
import { lastNotAlone } from './last-line.ts';

it('leaves no letter alone in the last line of a text without spaces', () => {
  expect(lastNotAlone(['地址池耗', '尽'])).toEqual(['地址池', '耗尽']);
  expect(lastNotAlone(['已开始', '限量发', '放'])).toEqual(['已开始', '限量', '发放']);
});

it('leaves any other last line as it is', () => {
  for (const lines of [['地址池', '耗尽'], ['of all', 'a'], ['尽'], ['已', '尽'], []])
    expect(lastNotAlone(lines)).toEqual(lines);
});
