import type { Cost, EvidenceKind, Reader, State } from '../../model/activities/columns.ts';
import type { EventKind } from '../../model/activities/events.ts';
import type { TrainingFormat } from '../../model/activities/training.ts';
import type { AreaId } from '../../model/area.ts';
import { REGIONS } from '../../model/region.ts';
import type { ActivitiesText } from '../contract/activities.ts';
import {
  countedFull,
  date,
  full,
  type Gender,
  inWords,
  listed,
  ofDate,
  oneAlone,
  place,
  places,
  sentenceCase,
  since,
  spanOf,
  until,
} from '../grammar/es.ts';

const languageNames = new Intl.DisplayNames('es', { type: 'language' });
const days = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' });

const language = (tag: string) => languageNames.of(tag) ?? tag;
const languages = (tags: readonly string[]) => listed(tags.map(language));

/** A count with its noun, small ones as words. */
function some(count: number, [one, many]: readonly [string, string], gender: Gender): string {
  return `${inWords(count, gender)} ${count === 1 ? one : many}`;
}

const entries = (count: number) => some(count, ['entrada', 'entradas'], 'f');
const meetings = (count: number) => some(count, ['reunión', 'reuniones'], 'f');
const testbedsOf = (count: number) => some(count, ['banco de pruebas', 'bancos de pruebas'], 'm');

/** A span of days or months as people write it: 22–24 de febrero de 2027; agosto a octubre de 2027. */
function span(start: string, end: string | null): string {
  if (end === null || end === start) return date(start);
  if (start.length === 10 && end.length === 10)
    return days.formatRange(new Date(start), new Date(end)).replace(/(?<=\d)\s–\s(?=\d)/, '–');
  return spanOf({ oldest: start, newest: end });
}

/** By when something is due: para el 1 de enero de 2027, para 2027. */
const forDate = (day: string) => until(day).replace(/^hasta/, 'para');

const undated = 'todavía sin fecha';

/** Where a meeting is, behind its title: in its city, else in its country, else nothing. */
function whereOf({ city, country }: { city: string; country: AreaId | null }): string {
  if (city !== '') return ` en ${city}`;
  return country === null ? '' : ` ${place(country, 'in')}`;
}

const kinds: Readonly<Record<EventKind, string>> = {
  ipv6: 'solo sobre IPv6',
  registry: 'registros de direcciones',
  operators: 'operadores de redes',
  standards: 'normas',
  governance: 'gobernanza',
  workshop: 'formación práctica',
};

const readers: Readonly<Record<Reader, string>> = {
  operator: 'operadores de redes',
  government: 'Gobiernos y reguladores',
  enterprise: 'empresas e instituciones',
  content: 'quienes ofrecen contenidos',
  developer: 'desarrolladores',
  teacher: 'docentes',
};

const costs: Readonly<Record<Cost, string>> = {
  free: 'gratuito',
  fee: 'de pago',
  'free-and-fee': 'gratuito y de pago',
};

const formats: Readonly<Record<TrainingFormat | 'hybrid', string>> = {
  online: 'en línea',
  'on-site': 'presencial',
  blended: 'en línea y presencial',
  hybrid: 'presencial y en línea',
  examination: 'examen',
};

/** The same where no source is a page that can be gone to. */
const evidenceOfSites: Readonly<Partial<Record<EvidenceKind, string>>> = {
  official: 'Del sitio de los responsables',
  press: 'De un informe de terceros',
  mirror: 'De una copia en otro sitio',
};

const evidence: Readonly<Record<EvidenceKind, string>> = {
  official: 'De la página de los responsables',
  press: 'De un informe de terceros',
  mirror: 'De una copia en otro sitio',
  calendar: 'Fecha de un calendario ajeno',
  inferred: 'Deducido por nosotros de ediciones anteriores, sin ningún anuncio que hayamos visto',
};

/** How an entry is known and as of when, in the words for each kind of evidence. */
const knownBy =
  (says: Readonly<Record<EvidenceKind, string>>) =>
  (p: { evidence: EvidenceKind; checked: string | null; isSiteOnly: boolean }) =>
    `${p.isSiteOnly ? `${evidenceOfSites[p.evidence] ?? says[p.evidence]}, cuya página no consta` : says[p.evidence]}, ${p.checked === null ? 'sin fecha' : `a fecha ${ofDate(p.checked)}`}`;

const states: Readonly<Record<State, string>> = {
  running: 'en marcha',
  ended: 'terminado',
  unknown: 'situación actual sin confirmar',
};

/** Whether it runs and when that was last known. */
const seen = (p: { status: State; checked: string | null }) =>
  p.status === 'unknown'
    ? `situación sin confirmar${p.checked === null ? '' : ` ${since(p.checked)}`}`
    : `${states[p.status]}${p.checked === null ? '' : ` a fecha ${ofDate(p.checked)}`}`;

/** What is done about IPv6: events, training, test-beds, and their entries on other pages. */
export const activities: ActivitiesText = {
  kinds,
  readers,
  costs,
  formats,
  states,
  seen,
  span,
  capital: sentenceCase,
  language,
  languages,
  worldwide: 'en todo el mundo',
  forWhom: (areas) => (areas.length === 0 ? 'para todo el mundo' : `para ${listed(places(areas))}`),
  entry: {
    by: (who) => `De ${who}`,
    evidence,
    known: knownBy(evidence),
    knownOfEvent: knownBy({ ...evidence, official: 'De la página de los organizadores' }),
    old: 'sin comprobar desde hace más de un año',
    fresh: 'comprobado en el último año',
    mostlyOld: (p) =>
      p.old === p.all
        ? 'Ninguna de estas entradas se comprobó en el año anterior a esta edición.'
        : `${full(p.old)} de ${countedFull(p.all, 'entrada', 'entradas')} no se ${p.old === 1 ? 'comprobó' : 'comprobaron'} en el año anterior a esta edición; las demás sí, y así lo indican.`,
    forgotten: (count) => `Sin confirmar desde hace tres años: ${entries(count)}`,
    another: 'otra página del mismo sitio',
    since: (day) => since(day),
    until: (day) => until(day),
    fromTo: (from, to) => `${since(from)} ${until(to)}`,
    target: (p) => `${p.by === null ? 'Meta' : `Meta ${forDate(p.by)}`}: ${p.target}`,
    outcome: (outcome) => `Qué fue de ello: ${outcome}`,
  },
  filter: {
    any: 'Cualquiera',
    unknown: 'No se indica',
    region: 'Región',
    language: 'Idioma',
    kind: 'Tema',
    policy: 'Tipo',
    cost: 'Costo',
    format: 'Modalidad',
    by: 'Organización',
    shown: 'Se muestran {shown} de {all}',
    none: 'No hay resultados. Elija «Cualquiera» en algún campo.',
  },
  events: {
    kicker: 'Actividades',
    title: (p) =>
      `${sentenceCase(meetings(p.count))} por delante: la próxima es ${p.next.replace(/ (?=\d)/g, '\u00a0')}${whereOf(p)}, ${p.start === null ? undated : span(p.start, p.end)}`,
    noneTitle: 'En nuestra lista no hay ninguna reunión por delante',
    short: 'Actividades',
    description:
      'Reuniones de todo el mundo en que se enseña, se debate o se decide sobre IPv6: por mes y por región, con calendarios a los que suscribirse.',
    lead: 'Reuniones en que se enseña, se debate o se decide sobre IPv6, hasta donde las conocemos.',
    rests: (p) =>
      `${p.onCalendar === p.all ? 'Todas las fechas por delante' : `De las ${countedFull(p.all, 'fecha', 'fechas')} por delante, ${inWords(p.onCalendar, 'f')}`} se ${p.onCalendar === 1 && p.all > 1 ? 'basa' : 'basan'} en ${p.calendars === 1 ? 'un solo calendario que lleva otro proyecto' : `${inWords(p.calendars)} calendarios que llevan otros`}, a fecha ${ofDate(p.on)}; no las hemos cotejado con las páginas de los organizadores. Consúltelas antes de reservar.`,
    calendarLink: 'Ese calendario',
    edition: (day) =>
      `A fecha ${ofDate(day)}; lo que ha terminado desde entonces se retira al abrir la página, si funciona JavaScript.`,
    more: {
      heading: 'Además de las reuniones',
      training: 'Formación',
      testbeds: 'Bancos de pruebas',
      policies: 'Políticas',
      guidelines: 'Directrices',
      contribute: 'Añadir una actividad o corregirla',
    },
    months: 'Meses',
    monthsHeading: 'Por mes',
    regionsHeading: 'Por región',
    regionNone: (p) =>
      `Ninguna reunión con fecha por delante${p.series === 0 ? '.' : `; más abajo, ${some(p.series, ['serie', 'series'], 'f')} sin fecha.`}`,
    seriesHeading: 'Series cuya próxima fecha no se conoce',
    seriesLead:
      'Se celebran periódicamente. No se encontró ninguna fecha próxima; la página de los organizadores la dará cuando esté fijada.',
    pastHeading: (count) => `Pasadas: ${meetings(count)}`,
    calendarsHeading: 'Calendarios a los que suscribirse',
    calendarsLead: (p) =>
      `Cada uno contiene las reuniones cuyos días se conocen${p.without === 0 ? '' : `; ${some(p.without, ['reunión tiene', 'reuniones tienen'], 'f')} por ahora solo el mes y se ${p.without === 1 ? 'añadirá' : 'añadirán'} después`}. Una reunión figura en el calendario de la región donde se celebra y en los de las regiones a las que se dirige.`,
    everywhere: 'El mundo entero',
    calendar: { subscribe: 'suscribirse', download: 'archivo' },
    calendarName: (region) =>
      region === null
        ? 'IPv6 Atlas: reuniones'
        : `IPv6 Atlas: reuniones, ${place(REGIONS[region], 'name')}`,
    feedTitle: 'IPv6 Atlas: reuniones sobre IPv6',
    feed: 'Seguir las entradas nuevas en un canal Atom',
    undated,
  },
  training: {
    kicker: 'Actividades',
    title: (p) =>
      p.running === 0
        ? 'Dónde aprender IPv6: cursos y certificados por los que preguntar'
        : `Dónde aprender IPv6: ${some(p.running, ['curso o certificado', 'cursos y certificados'], 'm')} que ${p.running === 1 ? 'seguía' : 'seguían'} en marcha en ${p.since} o después${p.free === 0 ? '' : `, ${p.free === 1 ? 'uno gratuito' : `${inWords(p.free)} de ellos gratuitos`}`}`,
    short: 'Formación',
    description:
      'Cursos, talleres y certificados sobre IPv6, por proveedor, idioma, costo y modalidad, con la última vez que se vio cada uno en marcha.',
    lead: (p) =>
      `${p.unknown === 0 ? '' : `Pregunte por los demás antes de contar con ellos: en ${oneAlone(p.unknown)} de ${full(p.all)} casos no se pudo confirmar que sigan en marcha o que enseñen IPv6. `}Se indica el precio cuando una fuente lo da.`,
    languages: (p) =>
      `Se imparten en ${languages(p.tags)}, hasta donde sabemos${p.missing === 0 ? '' : `; en ${some(p.missing, ['caso', 'casos'], 'm')}, ninguna fuente indica el idioma`}.`,
    headings: {
      running: 'Vistos en marcha recientemente',
      unknown: 'Situación actual sin confirmar',
      ended: 'Terminados',
    },
    endedLead: 'Se conservan porque su material todavía puede ser útil a los docentes.',
  },
  testbeds: {
    kicker: 'Actividades',
    title: (p) =>
      p.running === 0
        ? p.open === 0
          ? 'Dónde se probó IPv6: bancos de pruebas que terminaron'
          : `Dónde probar IPv6: ${testbedsOf(p.open)} por los que preguntar`
        : `Dónde probar IPv6: ${testbedsOf(p.running)} en servicio`,
    short: 'Bancos de pruebas',
    description:
      'Laboratorios, redes de investigación y ensayos en que se prueba o se probó IPv6, en un mapa y en una tabla.',
    lead: 'La Resolución 64 pide laboratorios con bancos de pruebas en que los países en desarrollo puedan probar IPv6. Estos son los que hemos encontrado, incluidos los que cerraron. Pocos dicen en público si siguen abiertos: pregunte antes.',
    mapTitle: 'Dónde hay o hubo bancos de pruebas',
    mapNote:
      'Cada punto está en el centro de su país, no en la dirección del laboratorio: pocas fuentes la dan. Relleno: en servicio. Anillo: terminado o sin confirmar.',
    mapWords: (countries) =>
      `Mapa de los países y territorios con un banco de pruebas: ${listed(countries.map((one) => place(one, 'name')))}.`,
    kinds: {
      laboratory: 'laboratorio',
      network: 'red de investigación',
      conformance: 'pruebas de productos',
      pilot: 'ensayo',
    },
    listHeading: 'Uno por uno',
    several: 'Varios países o territorios',
  },
  country: {
    heading: 'Qué se hace por IPv6',
    policies: 'Políticas',
    noPolicies: 'No conocemos ninguna política propia sobre IPv6.',
    forRegion: (p) =>
      `Para la región: ${listed(p.policies.map(({ title, who }) => `${title} (${who})`))}.`,
    morePolicies: 'Todas las políticas',
    events: 'Próximas reuniones en la región o para ella',
    noEvents:
      'En nuestra lista no hay ninguna reunión con fecha en la región o para ella; estas son para cualquiera en cualquier lugar.',
    series: 'Por ahora sin fecha',
    moreEvents: 'Todas las reuniones',
    training: 'Formación',
    trainingLead: (country) =>
      `Para la región ${place(country, 'of')} o para cualquiera en cualquier lugar.`,
    official: (p) =>
      p.tags.length === 0
        ? `No consta ningún idioma como oficial ${place(p.country, 'in')}.`
        : `${p.tags.length === 1 ? 'Idioma oficial' : 'Idiomas oficiales'} ${place(p.country, 'in')}, por ley o por uso: ${languages(p.tags)}.`,
    cldr: (version) => `Unicode CLDR ${version}`,
    inOfficial: 'En un idioma oficial:',
    noneInOfficial: 'No se conoce ninguna que se imparta en un idioma oficial.',
    inOthers: 'En otro idioma, o sin que se indique cuál:',
    noLanguage: 'idioma no indicado',
    moreTraining: 'Toda la formación',
    testbeds: 'Bancos de pruebas',
    correct: 'Enviar una corrección',
    correctTitle: (country) => `Corrección: ${place(country, 'name')}`,
    correctLead: '¿Hay algo erróneo o que falte?',
  },
  policiesFeed: {
    title: 'IPv6 Atlas: políticas sobre IPv6',
    entry: (p) => `${p.country === null ? p.who : place(p.country, 'name')}: ${p.title}`,
  },
};
