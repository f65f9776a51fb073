type Field = HTMLInputElement | HTMLSelectElement;

/** Takes the values of fields from the address, so that a filtered list can be linked. */
export function restoreFromAddress(fields: readonly Field[]): void {
  const state = new URLSearchParams(location.search);
  for (const field of fields) field.value = state.get(field.name) ?? '';
}

/** Puts the values of fields into the address; empty ones stay out of it, and what is not theirs stays as it is. */
export function keepInAddress(fields: readonly Field[]): void {
  const state = new URLSearchParams(location.search);
  for (const { name, value } of fields) {
    if (value === '') state.delete(name);
    else state.set(name, value);
  }
  const { pathname, hash } = location;
  history.replaceState(null, '', `${pathname}${state.size > 0 ? `?${state}` : ''}${hash}`);
}
