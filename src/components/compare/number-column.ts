import { type Language, localeOf } from '../../model/language.ts';

/**
 * How the numbers of one column are written: all with as many decimals, fewer the larger they are. What would be rounded
 * to nothing keeps its first digit.
 */
export function numberColumn(
  values: readonly number[],
  isShare: boolean,
  language: Language,
): (value: number) => string {
  const largest = Math.max(0, ...values.map(Math.abs)) * (isShare ? 100 : 1);
  const isWhole = !isShare && values.every(Number.isInteger);
  const decimals = isWhole || largest >= 1000 ? 0 : decimalsOf(largest);
  const style = isShare ? 'percent' : 'decimal';
  const written = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(localeOf(language), { style, ...options });
  const usual = written({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const small = written({ maximumSignificantDigits: 1 });
  const least = 0.5 * 10 ** -decimals * (isShare ? 0.01 : 1);
  return (value) => (value !== 0 && Math.abs(value) < least ? small : usual).format(value);
}

/** Three digits of the largest number, at most six decimals. */
function decimalsOf(largest: number): number {
  if (largest === 0) return 0;
  return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(largest))));
}
