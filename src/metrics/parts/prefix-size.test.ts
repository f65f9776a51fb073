import { expect, it } from 'vitest';
import { addressesIn } from './prefix-size.ts';

it('counts the addresses of a prefix', () => {
  expect(['10.0.0.0/8', '192.0.2.0/24', '0.0.0.0/0'].map(addressesIn)).toEqual([
    16_777_216, 256, 4_294_967_296,
  ]);
});
