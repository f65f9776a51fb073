import type { WorldFigure } from '../figure.ts';
import { ipv4GivenBackByRegistry } from './by-registry.ts';
import { ipv4ListedByRegistry } from './listed.ts';
import { delegationsStillListed } from './survivors.ts';

/** What registries' files of many months tell: what came and went, what is listed, and what is left of past years. */
export const GIVEN_BACK_FIGURES: readonly WorldFigure[] = [
  ipv4GivenBackByRegistry,
  ipv4ListedByRegistry,
  delegationsStillListed,
];
