import { expect, it } from 'vitest';
import { fillLines, piecesOf } from './lines.ts';

const inLines = (text: string, most: number) =>
  fillLines(piecesOf(text), (line) => line.length <= most);

it('breaks at spaces, and leaves a word too long for a line alone', () => {
  expect(inLines('of all addresses there are', 9)).toEqual(['of all', 'addresses', 'there are']);
  expect(inLines('so internationally', 6)).toEqual(['so', 'internationally']);
});

it('breaks between Chinese letters, but begins no line with a sign and ends none with a bracket', () => {
  expect(inLines('地址，很少', 3)).toEqual(['地址，', '很少']);
  expect(inLines('地址很（少）', 4)).toEqual(['地址很', '（少）']);
});

it('keeps a number with its groups and what it counts', () => {
  expect(inLines('de 1\u202f000\u00a0adresses', 9)).toEqual(['de', '1\u202f000\u00a0adresses']);
  expect(inLines('共12个地址', 3)).toEqual(['共', '12个', '地址']);
});

it('breaks a compound behind its hyphen where a long word follows', () => {
  expect(inLines('vice-administration', 10)).toEqual(['vice-', 'administration']);
});

it('loses no letter', () => {
  expect(piecesOf('a b、c （d）').join('')).toBe('a b、c （d）');
});
