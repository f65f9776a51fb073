/** A month `YYYY-MM` as the number of months since January of year 0: year × 12 + month − 1. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The same month (`YYYY-MM`) a year earlier. */
export function yearBefore(month: string): string {
  return `${String(Number(month.slice(0, 4)) - 1).padStart(4, '0')}${month.slice(4)}`;
}

/** The month `YYYY-MM` that a number of months since January of year 0 stands for: 2004 × 12 + 2 is 2004-03. */
export function monthAt(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The month (`YYYY-MM`) that lies a number of months before another. */
export function monthsBefore(month: string, months: number): string {
  return monthAt(monthNumber(month) - months);
}
