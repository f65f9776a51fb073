import { WORLD } from '../../src/model/area.ts';
import { daysAfter } from '../../src/model/days-after.ts';
import { Random } from './random.ts';
import { useOn, type World } from './world.ts';

/** Codes in Google's map that are of no country: a private one, and Yemen's of before 1990. */
const ODD_ROWS = [
  ['XC', 'XC'],
  ['YD', 'Yemen'],
] as const;

/** The first day of Google's series of the world. */
const FIRST = '2008-09-04';

/** Google's map of countries: two days old, with latency, impact and a colour behind the share in per cent. */
export function googleMap({ day, countries, use }: World): string {
  const random = new Random(Date.parse(day) / 86_400_000);
  const measured = countries.filter(({ alpha2 }) => use.has(alpha2));
  const rows = [
    ...measured.map(({ alpha2, name_en }) => [alpha2, name_en, use.get(alpha2) ?? 0] as const),
    ...ODD_ROWS.map(([code, name]) => [code, name, 0] as const),
  ].sort((a, b) => (a[1] < b[1] ? -1 : 1));
  const lines = rows.map(([code, name, share]) => {
    const shade = Math.round(254 - share * 160).toString(16);
    const impact = (random.below(40) / 100).toFixed(2);
    const latency = random.below(60) - 20;
    return `    ["${code}", "${name}", ${percent(share)}, ${latency}, ${impact}, "#${shade}e0${shade}"]`;
  });
  const date = new Date(daysAfter(day, -2)).toLocaleDateString('en-US', {
    ...{ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  });
  return `// Per country IPv6 data, as of ${date}.
var googleIPv6WorldMap = {
  colors: ["#ffffff", "#00aa00"],
  data: [
${lines.join(',\n')}
  ]};
`;
}

/** Google's series of the world: a row a day, months from 0, per cent; weekends run high. */
export function googleSeries({ day, use }: World): string {
  const random = new Random(7);
  const last = daysAfter(day, -2);
  const lines: string[] = [];
  for (let date = FIRST; date <= last; date = daysAfter(date, 1)) {
    const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
    const days = (Date.parse(date) - Date.parse(day)) / 86_400_000;
    const weekend = [0, 6].includes(new Date(date).getUTCDay()) ? 1.05 : 1;
    const share = useOn(use.get(WORLD) ?? 0, days) * weekend * (0.995 + random.below(11) / 1000);
    const cells = [year, month - 1, dayOfMonth, percent(share), percent(share)];
    lines.push(`  [${cells.join(', ')}]`);
  }
  return `// Copyright Google\nvar googleIPv6AdoptionData = [\n${lines.join(',\n')}\n];\n`;
}

function percent(share: number): string {
  return String(Number((share * 100).toFixed(2)));
}
