type Field = HTMLInputElement | HTMLSelectElement;

/** Takes the values of fields from the address, so that a filtered list can be linked. */
export function restoreFromAddress(fields: readonly Field[]): void {
  const state = new URLSearchParams(location.search);
  for (const field of fields) field.value = state.get(field.name) ?? '';
}

/** Puts the values of fields into the address; empty ones stay out of it. */
export function keepInAddress(fields: readonly Field[]): void {
  const filled = fields.filter(({ value }) => value !== '');
  const state = new URLSearchParams(filled.map(({ name, value }) => [name, value]));
  history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
}
