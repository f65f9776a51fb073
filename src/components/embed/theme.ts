/** The theme that a frame's query asks for; `null` leaves it to the reader's own preference. */
export function chosenTheme(search: string): 'light' | 'dark' | null {
  const asked = new URLSearchParams(search).get('theme');
  return asked === 'light' || asked === 'dark' ? asked : null;
}
