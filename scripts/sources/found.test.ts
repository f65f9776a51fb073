import { describe, expect, it } from 'vitest';
import { endpointsFor } from '../fetch/endpoints.ts';
import { SOURCES } from './sources.ts';

describe('what is fetched', () => {
  it.each(
    endpointsFor(['KE'], [{ id: 'nog', address: 'https://nog.example/' }]).map(
      ({ id, source, path }) => [id, source, path],
    ),
  )('%s is found by its source where it is put, and by no other', (_, source, path) => {
    const finders = SOURCES.filter(({ find }) => find([path]).includes(path));
    expect(finders.map(({ id }) => id)).toEqual([source]);
  });
});
