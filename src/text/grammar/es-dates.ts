import { datesIn, daysNamedIn } from '../dates.ts';
import type { Span } from './grammar.ts';

/** Spanish long dates: 19 de julio de 2026, julio de 2026, 2026. */
export const date = datesIn('es');

/** A day with its name, for what differs between the days of a week: domingo 19 de julio de 2026; a month as it is. */
export const dayNamed = daysNamedIn('es', date);

/** When something held, with the name of the day: el domingo 19 de julio de 2026, en julio de 2026. */
export function onDay(day: string): string {
  return `${isDay(day) ? 'el' : 'en'} ${dayNamed(day)}`;
}

/** When something held: el 19 de julio de 2026, en julio de 2026, en 2026. */
export function on(day: string): string {
  return `${isDay(day) ? 'el' : 'en'} ${date(day)}`;
}

/** Of when something is: del 19 de julio de 2026, de julio de 2026, de 2026. */
export function ofDate(day: string): string {
  return `${isDay(day) ? 'del' : 'de'} ${date(day)}`;
}

/** Of when something named with its weekday is: del domingo 19 de julio de 2026, de julio de 2026. */
export function ofDay(day: string): string {
  return `${isDay(day) ? 'del' : 'de'} ${dayNamed(day)}`;
}

/** From when on something held: desde el 19 de julio de 2026, desde julio de 2026. */
export function since(day: string): string {
  return `desde ${isDay(day) ? 'el ' : ''}${date(day)}`;
}

/** Up to when something held: hasta el 19 de julio de 2026, hasta julio de 2026. */
export function until(day: string): string {
  return `hasta ${isDay(day) ? 'el ' : ''}${date(day)}`;
}

/** After when something held: después del 19 de julio de 2026, después de julio de 2026. */
export function after(day: string): string {
  return `después ${ofDate(day)}`;
}

/** From one date to another, as a change is told: de agosto de 2025 a julio de 2026, del 1 de mayo de 2025 al 3 de mayo de 2026. */
export function fromTo(from: string, to: string): string {
  return `${ofDate(from)} ${isDay(to) ? 'al' : 'a'} ${date(to)}`;
}

function isDay(day: string): boolean {
  return day.length === 10;
}

/** Of a span of days or months: del 24 al 27 de noviembre de 2026, de agosto a noviembre de 2026. */
export function ofSpan(span: Span): string {
  return `${isDay(span.oldest) ? 'del' : 'de'} ${spanOf(span)}`;
}

/** A span of days or months in words, what both ends share said once: 24 al 27 de noviembre de 2026. */
export function spanOf({ oldest, newest }: Span): string {
  if (oldest === newest) return date(oldest);
  const [from, to] = [date(oldest).split(' de '), date(newest).split(' de ')];
  // A Spanish date runs from the day to the year: what is the same from its end is said with the later one.
  const shared = from.findLastIndex((word, at) => word !== to[at]) + 1;
  const own = oldest.length === newest.length ? from.slice(0, shared) : from;
  return `${own.join(' de ')} ${isDay(newest) ? 'al' : 'a'} ${date(newest)}`;
}
