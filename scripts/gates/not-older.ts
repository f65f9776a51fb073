import { type Gate, gateError } from './gate.ts';

/** No source goes back in time: a refresh from an older file would quietly undo a newer one. */
export const notOlder: Gate = {
  id: 'not-older',
  check: ({ before, after }) =>
    after.sources.flatMap(({ id, asOf, files }) => {
      const earlier = before.sources.find((source) => source.id === id);
      if (!earlier || asOf >= earlier.asOf) return [];
      const message = `expected data not older than the present ones, which are of ${earlier.asOf}`;
      return [gateError({ source: id, file: files.at(-1)?.name ?? id, message, value: asOf })];
    }),
};
