/** A cell that is a whole number of at most ten digits; `null` for anything else. */
export function wholeNumberIn(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}
