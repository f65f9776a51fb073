import type ICAL from 'ical.js';

/**
 * The text of a property as it is written, several values with a comma between them; empty where there is
 * none. Whatever its kind is said to be, it is not read as that: reading may throw.
 */
export function textOf(component: ICAL.Component, name: string): string {
  return (component.getFirstProperty(name)?.jCal.slice(3) ?? []).flat().join(', ');
}
