import type { PolicyKind } from '../../model/activities/policies.ts';
import type { PoliciesText } from '../contract/policies.ts';
import {
  countedFull,
  date,
  full,
  type Gender,
  inWords,
  listed,
  on,
  onDay,
  percent,
  place,
  row,
  sentenceCase,
} from '../grammar/es.ts';
import { said } from './values.ts';

const kinds: Readonly<Record<PolicyKind, string>> = {
  plan: 'plan',
  mandate: 'obligación',
  procurement: 'norma sobre compras',
  'task force': 'grupo de trabajo',
};

const kindsInPlural: Readonly<Record<PolicyKind, string>> = {
  plan: 'planes',
  mandate: 'obligaciones',
  procurement: 'normas sobre compras',
  'task force': 'grupos de trabajo',
};

const genders: Readonly<Record<PolicyKind, Gender>> = {
  plan: 'm',
  mandate: 'f',
  procurement: 'f',
  'task force': 'm',
};

/** A kind that is not there: ningún plan, ninguna obligación. */
export function noneOfKind(kind: PolicyKind): string {
  return `${genders[kind] === 'f' ? 'ninguna' : 'ningún'} ${kinds[kind]}`;
}

const placesIn = (count: number) =>
  `${inWords(count)} ${count === 1 ? 'país o territorio' : 'países y territorios'}`;

/** Places beside those that were counted already: otro más, otros dos, ninguno más. */
function others(count: number): string {
  if (count === 0) return 'ninguno más';
  return count === 1 ? 'otro más' : `otros ${inWords(count)}`;
}

/** Entries of one kind with their years: plan 2023; dos planes 2023; tres planes 2010–2023. */
function severalOf(kind: PolicyKind, all: readonly { year: string | null }[]): string {
  const name =
    all.length === 1 ? kinds[kind] : `${inWords(all.length, genders[kind])} ${kindsInPlural[kind]}`;
  const years = [...new Set(all.flatMap(({ year }) => year ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return name;
  return `${name} ${first === last ? first : `${first}–${last}`}`;
}

/** What states decided about IPv6, beside what is measured. */
export const policies: PoliciesText = {
  kicker: 'Políticas',
  title: (p) =>
    p.duties === 0
      ? 'Qué han decidido los Estados sobre IPv6'
      : `Al menos ${placesIn(p.duties)} ${p.duties === 1 ? 'ha impuesto' : 'han impuesto'} IPv6, como obligación o en una norma sobre lo que compra el Estado`,
  short: 'Políticas',
  description:
    'Qué han decidido los Estados sobre IPv6: planes, obligaciones, normas sobre compras y grupos de trabajo, con sus metas, junto a lo que se mide en cada país y territorio.',
  lead: 'Qué han decidido los Estados sobre IPv6, hasta donde hemos podido averiguar, junto a lo que se mide allí hoy. Lo uno no tiene por qué ser la causa de lo otro. La Resolución 64 de la Asamblea de normalización de la UIT (Rev. Hammamet, 2016) invita a los miembros a que consideren comprometerse a una transición a IPv6 y comunicar los progresos.',
  weak: (p) =>
    `De ${countedFull(p.all, 'entrada', 'entradas')}, ${full(p.official)} se ${p.official === 1 ? 'basa' : 'basan'} en la página de los responsables, y las demás en informes o copias. ${full(p.old)} no se ${p.old === 1 ? 'confirmó' : 'confirmaron'} en el año anterior a esta edición y ${p.old === 1 ? 'puede estar anticuada' : 'pueden estar anticuadas'}. Algunas son borradores, estudios o grupos del sector; sus notas lo indican.`,
  kinds,
  kindsOf: (found) => listed(found.map((kind) => kinds[kind])),
  kindsHeading: 'Qué significan los tipos',
  kindMeanings: {
    mandate: 'Un deber impuesto a otros: operadores, importadores de equipos, organismos públicos.',
    procurement: 'Una norma sobre lo que pueden comprar los organismos públicos.',
    plan: 'Una intención, estrategia o programa, con fechas o sin ellas; también un borrador, un estudio o un paso hacia uno.',
    'task force': 'Un grupo creado para impulsar el avance, por un Estado o por otros.',
  },
  map: {
    heading: 'Las políticas que conocemos, en un mapa',
    title: (p) =>
      p.duties === 0
        ? `${sentenceCase(placesIn(p.countries))} con un plan o un grupo de trabajo sobre IPv6`
        : `Al menos ${placesIn(p.duties)} ${p.duties === 1 ? 'ha impuesto' : 'han impuesto'} IPv6, como obligación o en una norma sobre compras; en ${others(p.countries - p.duties)} había un plan o un grupo de trabajo`,
    sentence: (p) =>
      `Sabemos de un deber impuesto a operadores, vendedores u organismos públicos, pasado o presente, en ${placesIn(p.mandates)}, y de una norma sobre lo que compran los organismos públicos en ${others(p.duties - p.mandates)}. Con los planes y los grupos de trabajo, son ${full(p.countries)}.`,
    unit: (p) => `Tipo de entrada más fuerte que se conoce, pasada o presente, ${date(p.on)}`,
    none: 'Una zona rayada bien puede tener una política que no conocemos. Los borradores, los estudios y las conversaciones cuentan aquí como planes, y los grupos del sector como grupos de trabajo.',
    noneShort: 'no conocemos ninguna',
    kindIds:
      'Tipos de política (plan: plan; mandate: obligación; procurement: norma sobre compras; task-force: grupo de trabajo)',
    evidence: (p) =>
      `${full(p.official)} de ${countedFull(p.all, 'entrada', 'entradas')} se ${p.official === 1 ? 'basa' : 'basan'} en la página de los responsables, y las demás en informes o copias.`,
    source: 'IPv6 Atlas, tabla de políticas; cada entrada nombra sus propias fuentes',
  },
  targets: {
    heading: 'Las metas y lo que se mide ahora',
    lead: (p) =>
      `${p.targets === 1 ? '1 meta nacional lleva' : `${countedFull(p.targets, 'meta nacional', 'metas nacionales')} llevan`} fecha. Algunas se refieren a redes y otras a sitios web o equipos. Lo que se mide junto a ellas es lo mismo para todas y no dice si una meta se cumplió.`,
    caption: (p) => `Metas nacionales con fecha, según se conocían ${on(p.on)}`,
  },
  columns: {
    country: 'País o territorio',
    kinds: 'Tipos de política',
    count: 'Entradas',
    target: 'Meta',
    by: 'Plazo',
    outcome: 'Qué fue de ella',
    users: 'Usuarios de Google con IPv6',
    held: 'Espacio IPv6, /32',
  },
  noOutcome: '–',
  noOutcomeNote: '– donde no hallamos ninguna fuente',
  dated: (p) => `${p.value} (${date(p.on)})`,
  everyHeading: 'Todas las entradas, por país o territorio',
  regionsLabel: 'Regiones',
  regional: 'Para regiones enteras',
  inside: (found) =>
    row([...Map.groupBy(found, ({ kind }) => kind)].map(([kind, all]) => severalOf(kind, all))),
  toCountry: (country) => `${place(country, 'name')}: todas las cifras`,
  measured: (p) =>
    [
      p.users === null
        ? 'Google no publica la proporción de sus usuarios con IPv6.'
        : `Medido: el ${percent(p.users.value)} de los usuarios de Google usaba IPv6 ${onDay(p.users.date)}.`,
      p.held === null
        ? 'No consta espacio IPv6.'
        : `Espacio IPv6 registrado: ${said.slash32s(p.held.last.value)} ${on(p.held.last.date)}, ${said.slash32s(p.held.first.value)} ${on(p.held.first.date)}.`,
    ].join(' '),
  line: (p) =>
    `Espacio IPv6, de ${said.slash32s(p.first.value)} ${on(p.first.date)} a ${said.slash32s(p.last.value)} ${on(p.last.date)}`,
  lineNote:
    'Las líneas pequeñas muestran el espacio IPv6 registrado en el país, cada una en su propia escala desde cero; se interrumpen donde falta un mes o cambia la fuente.',
  feed: 'Seguir las entradas nuevas en un canal Atom',
  more: 'Qué exigir cuando compra un organismo público',
  correct: 'Añadir o corregir una política',
};
