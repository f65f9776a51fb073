import { addressOf } from '../../../model/address.ts';
import { REGISTRIES } from '../../../model/registry.ts';
import type {
  HoldersByRegistry,
  NotUsedClaim,
  NotUsedFacts,
  NotUsedSection,
} from '../../../model/stories/registered-is-not-used.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  agreeing,
  beforeNoun,
  countedFull,
  fromTo,
  full,
  inWords,
  listed,
  ofDate,
  on,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/es.ts';
import { link, prose } from '../../prose.ts';

/** How many times as much, said low, before what it is of: 10,4 is “más de diez veces el”. */
function times(ratio: number): string {
  const whole = Math.floor(ratio);
  if (whole === 2) return 'más del doble del';
  return `más de ${whole === 10 ? 'diez' : inWords(whole, 'f')} veces el`;
}

/** Registered is not used. */
export const registeredIsNotUsed: StoryText<NotUsedFacts, NotUsedClaim, NotUsedSection> = {
  kicker: 'Registrar no es usar',
  headline: (f) =>
    `El IPv6 registrado y el usado no iban a la par en ${full(f.apart)} de ${full(f.of)} países y territorios ${on(f.usedOn.slice(0, 7))}`,
  standfirst: (f) =>
    `${sentenceCase(place(f.holder.country, 'subject'))} ${agreeing(f.holder.country, 'tenía', 'tenían')} registrado, por millón de personas, ${times(f.holder.registered / f.user.registered)} IPv6 ${place(f.user.country, 'of')}. De los usuarios de Google ${place(f.user.country, 'in')}, el ${percent(f.user.used)} se conectó por IPv6 ${onDay(f.usedOn)}; ${place(f.holder.country, 'in')}, el ${percent(f.holder.used)}. Dos cifras que suenan parecidas responden a preguntas distintas.`,
  description:
    'Un bloque de IPv6 en la lista de un registro no es un usuario con IPv6: dónde van a la par, dónde divergen y qué deja fuera cada cifra.',
  sections: {
    questions: {
      heading: 'Dos preguntas',
      paragraphs: (f) => [
        prose`La lista de un registro dice quién es el titular de un bloque de direcciones. No dice si algo usa el bloque. Entre ambas cosas están los equipos que hablan IPv6, los programas, el personal que los conoce y los dispositivos de los clientes.`,
        prose`El uso se mide desde el otro lado. Para cada país y territorio, Google publica la proporción de sus usuarios que se conectan por IPv6. ${sentenceCase(onDay(f.usedOn))} iba del ${percent(f.lowest.share)} ${place(f.lowest.country, 'in')} al ${percent(f.highest.share)} ${place(f.highest.country, 'in')}.`,
        prose`El IPv6 registrado se cuenta aquí en\u00a0/32. Un\u00a0/32 es el bloque que un registro suele entregar a un operador de red. Puede dividirse en ${full(f.sites)} partes de tamaño\u00a0/48, que suele darse a una oficina o a un campus, o en ${short(f.homes)} de tamaño\u00a0/56, adecuado para un hogar (${link('RFC 6177', f.sizes.href)}). Un\u00a0/32 basta para una red grande.`,
      ],
    },
    entries: {
      heading: 'Unos pocos bloques mueven el mundo',
      paragraphs: (f) => [
        prose`${sentenceCase(fromTo(f.world.from, f.world.to))}, el IPv6 registrado en el mundo creció de ${short(f.world.before)} a ${short(f.world.after)}\u00a0/32. ${jumpWords(f)}`,
        prose`${sentenceCase(on(f.world.to))}, titulares de ${inWords(f.world.half)} ${f.world.half === 1 ? 'país o territorio' : 'países y territorios'} tenían la mitad de todo el IPv6 registrado. Un bloque grande puede estar pensado para usarse en muchos lugares, para crecer durante decenios o, por ahora, para nada. La lista no dice cuál de las tres cosas.`,
      ],
    },
    corners: {
      heading: 'Cuatro clases de países y territorios',
      paragraphs: (f) => [
        prose`El país mediano de cada escala divide los ${full(f.of)} países y territorios en cuatro. En ${full(f.corners.both.count)} hay mucho registrado y mucho usado${those(', entre ellos', f.corners.both)}. En ${full(f.corners.neither.count)} hay poco de ambas cosas${those(', entre ellos', f.corners.neither)}.`,
        prose`En los otros ${full(f.apart)}, lo uno y lo otro divergen. Hay mucho registrado y poco usado en ${full(f.corners.registered.count)}${those(', entre ellos', f.corners.registered)}. Hay poco registrado y mucho usado en ${full(f.corners.used.count)}${those(', como', f.corners.used)}. ${mostPeople(f)}`,
        prose`${sentenceCase(place(f.user.country, 'subject'))} ${agreeing(f.user.country, 'tenía', 'tenían')} ${short(f.user.registered)}\u00a0/32 por millón de personas ${on(f.heldOn)}, y el país mediano, ${short(f.medians.registered)}. «Mucho» y «poco» comparan países y territorios entre sí; no ponen nota a nadie.`,
      ],
    },
    why: {
      heading: 'Por qué divergen',
      paragraphs: (f) => [
        prose`Un país con mucha población y pocas redes, grandes, necesita pocos bloques. A razón de un\u00a0/56 por hogar, un\u00a0/32 sirve a ${beforeNoun(short(f.homes), 'hogares')}, de modo que millones de usuarios pueden estar tras una lista corta. Un país pequeño con una sola red queda alto en la escala por persona, sea quien sea el que la use.`,
        prose`En el otro sentido, un bloque llega antes que su uso, a veces años antes. La ${link('Resolución 64', f.resolution)} de la Asamblea de normalización de la UIT considera que muchos países en desarrollo siguen afrontando dificultades en el proceso de transición de IPv4 a IPv6, debidas también a la escasez de competencias técnicas en la materia. Considera asimismo que hay Estados con suficientes competencias técnicas en IPv6 que, aun así, sufren retrasos.`,
        ...holdersWords(f),
      ],
    },
    limits: {
      heading: 'Qué dejan fuera las cifras',
      paragraphs: (f) => [
        prose`La proporción de usuarios es la de una sola empresa y un solo día, y es más alta los fines de semana. Donde pocas personas usan Google, su cifra describe a pocas, y la verdadera proporción puede ser muy distinta. Por eso este reportaje no toma como ejemplo ningún país o territorio donde los servicios de Google estén bloqueados o donde apenas se mida a nadie; los recuentos los incluyen. El registro, por su parte, sigue a la sede del titular, no al lugar de uso.`,
        prose`${lacking(f)}Google escribe un cero exacto cuando tiene muy pocas mediciones, por lo que aquí un cero es falta de datos. La página sobre ${link('el uso', addressOf('used/'))} muestra dónde está cada país y territorio.`,
      ],
    },
  },
  claims: {
    'several-times-as-much':
      'El país más poblado de los que tienen mucho registrado y poco usado tiene más del doble por persona que el más poblado de la otra clase.',
    'the-other-has-more-users':
      'El otro de estos dos tiene la mayor proporción de usuarios de Google con IPv6.',
    'user-below-the-median': 'Ese país tiene menos registrado por persona que la mediana.',
    'two-kinds-part':
      'Los países y territorios donde ambas cosas divergen son los de estas dos clases.',
    'registered-grew': 'El IPv6 registrado creció.',
    'few-months-weigh': 'Unos pocos meses explican más de una cuarta parte del crecimiento.',
    'few-countries-have-half':
      'Titulares de cinco países y territorios como máximo tienen la mitad de todo el IPv6 registrado.',
  },
};

type Corner = keyof NotUsedFacts['corners'];

const CORNER_WORDS: Readonly<Record<Corner, string>> = {
  both: 'donde hay mucho registrado y mucho usado',
  registered: 'donde hay mucho registrado y poco usado',
  used: 'donde hay poco registrado y mucho usado',
  neither: 'donde hay poco de ambas cosas',
};

/** Countries of a corner, with what leads to them; nothing where it has none to name. */
function those(lead: string, corner: NotUsedFacts['corners'][Corner]): string {
  return corner.countries.length === 0 ? '' : `${lead} ${listed(places(corner.countries))}`;
}

function lacking({ without }: NotUsedFacts): string {
  if (without === 0) return '';
  return without === 1
    ? 'A otro país o territorio le falta una de las dos cifras y no está en ningún grupo. '
    : `A otros ${full(without)} países y territorios les falta una de las dos cifras y no están en ningún grupo. `;
}

/** In which of the four kinds most people live. */
function mostPeople({ corners }: NotUsedFacts): string {
  const all = Object.entries(corners) as [Corner, NotUsedFacts['corners'][Corner]][];
  const [id, { people }] = all.reduce((most, one) => (one[1].people > most[1].people ? one : most));
  if (id === 'used')
    return `En este último grupo viven más personas que en ningún otro: ${short(people)}.`;
  return `De los cuatro grupos, donde viven más personas es en aquel ${CORNER_WORDS[id]}: ${short(people)}.`;
}

/** The single months that moved the total most, and where. */
function jumpWords({ world }: NotUsedFacts): string {
  const { jumps, jumpShare } = world;
  const months =
    jumps.length === 1
      ? 'Un solo mes explica'
      : `${sentenceCase(inWords(jumps.length))} meses explican`;
  const where = jumps.map(({ month, country, share }) => {
    const part = share > 1 ? 'más que todo el aumento' : `el ${percent(share)} del aumento`;
    return `${sentenceCase(on(month))} se registró ${place(country, 'in')} ${part} del mes.`;
  });
  return `${months} el ${percent(jumpShare)} de ese crecimiento. ${where.join(' ')}`;
}

/** How many holders of IPv4 have no IPv6, where the registries' files tell; no paragraph where none does. */
function holdersWords({ holders }: NotUsedFacts) {
  const told = holders.filter(({ all }) => all > 0);
  if (told.length === 0) return [];
  const others = REGISTRIES.length - told.length;
  const untold =
    others === 0
      ? ''
      : others === 1
        ? ' El archivo disponible del otro registro no distingue a los titulares.'
        : ` Los archivos disponibles de los otros ${inWords(others)} registros no distinguen a los titulares.`;
  return [
    prose`En algunos lugares, la distancia empieza aún antes. ${told.map(holdersOf).join(' ')} Un titular que figura en dos países o territorios cuenta en ambos.${untold}`,
  ];
}

function holdersOf({ registry, on: day, all, without }: HoldersByRegistry, index: number): string {
  const name = place(registry, 'subject');
  if (index > 0)
    return `En los que atiende ${name} (${ofDate(day).replace(/^del? /, '')}) son ${full(without)} de ${full(all)}: el ${percent(without / all)}.`;
  return `En los países y territorios que atiende principalmente ${name}, según su archivo ${ofDate(day)}, ${full(without)} de ${countedFull(all, 'titular', 'titulares')} de IPv4 no tienen ningún bloque IPv6 en el mismo país: el ${percent(without / all)}.`;
}
