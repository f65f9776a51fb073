/** A percentage written as a plain decimal, as a share from 0 to 1; null when it is none. */
export function shareOfPercentage(text: string): number | null {
  if (!/^\d{1,3}(\.\d+)?$/.test(text)) return null;
  const percentage = Number(text);
  // Eight decimals are what the table keeps; dividing alone would leave binary noise.
  return percentage <= 100 ? Number((percentage / 100).toFixed(8)) : null;
}
