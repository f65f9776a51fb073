import type { QuizText } from '../contract/quiz.ts';
import {
  beforeNoun,
  countedFull,
  full,
  inWords,
  ofDate,
  ofSpan,
  onDay,
  oneAlone,
  percent,
  place,
  sentenceCase,
  short,
} from '../grammar/es.ts';
import { perPerson } from './values.ts';

/** The quiz. */
export const quiz: QuizText = {
  short: 'Cuestionario',
  kicker: 'Póngase a prueba',
  title: '¿Cuánto sabe de las direcciones de Internet?',
  description:
    'Un breve cuestionario sobre quién tiene las direcciones de Internet y quién usa IPv6. Cada respuesta se calcula con los datos más recientes, con su fecha y su fuente.',
  lead: ({ questions, all }) =>
    `${sentenceCase(inWords(questions, 'f'))} ${questions === 1 ? 'pregunta, que se responde' : 'preguntas, que se responden'} con los datos más recientes de este sitio.${
      questions < all
        ? ` ${all - questions === 1 ? 'Se omite otra' : `Se omiten otras ${inWords(all - questions, 'f')}`}, porque en los datos falta lo que ${all - questions === 1 ? 'pregunta' : 'preguntan'}.`
        : ''
    } Lo que elija no sale de su navegador.`,
  none: 'Los datos de esta edición no responden a ninguna de las preguntas.',
  number: ({ at, of }) => `Pregunta ${at} de ${of}`,
  check: 'Comprobar',
  answer: 'La respuesta',
  more: 'Más sobre esto',
  verdicts: {
    right: 'Correcto.',
    wrong: 'No es así.',
    none: 'Elija primero una respuesta.',
  },
  total: ({ right, of }) =>
    right === of
      ? of === 1
        ? 'Una respuesta, y es correcta.'
        : `Las ${inWords(of, 'f')} respuestas son correctas.`
      : `${right === 0 ? 'Ninguna' : sentenceCase(oneAlone(right, 'f'))} de las ${inWords(of, 'f')} respuestas ${right > 1 ? 'son correctas' : 'es correcta'}.`,
  questions: {
    'given-out': {
      ask: () =>
        'De cada 1000 direcciones IPv4 que las redes pueden usar, ¿cuántas están entregadas?',
      tell: ({ usable, delegated, isAll, on }) =>
        `Están entregadas ${isAll ? '' : 'al menos '}${full(delegated)} de ${countedFull(usable, 'dirección utilizable', 'direcciones utilizables')}, según el recuento ${ofDate(on)}.`,
    },
    half: {
      ask: () =>
        'La mitad de la población mundial vive en los países y territorios con menos direcciones IPv4 por persona. ¿Qué parte de todo el IPv4 tienen?',
      tell: ({ share, on, year }) =>
        `Tienen el ${percent(share)} de las direcciones IPv4 de todos los países y territorios (direcciones ${ofDate(on)}, población de ${year}).`,
    },
    region: {
      ask: () => '¿Qué región tiene menos direcciones IPv4 por persona?',
      tell: ({ region, each, on, year }) =>
        `${sentenceCase(place(region, 'subject'))}: ${perPerson(each)} (direcciones ${ofDate(on)}, población de ${year}).`,
    },
    administered: {
      ask: () =>
        'IPv4 se divide en 256 grandes bloques. ¿Cuál de los cinco registros tiene más a su cargo?',
      tell: ({ registry, blocks, of, on }) =>
        `${sentenceCase(place(registry, 'subject'))} tiene a su cargo ${full(blocks)} de ${full(of)}, según la lista de la IANA ${ofDate(on)}.`,
    },
    'peak-year': {
      ask: () =>
        'De las direcciones IPv4 que constan hoy, ¿en qué año se registraron por primera vez más que en ningún otro?',
      tell: ({ year, addresses, files }) =>
        `En ${year}: ${beforeNoun(short(addresses), 'direcciones')} que constan ahora se registraron por primera vez ese año (archivos ${ofSpan(files)}).`,
    },
    users: {
      ask: () =>
        '¿En cuál de estos lugares se conecta por IPv6 una mayor proporción de los usuarios de Google?',
      tell: ({ country, share, on }) =>
        `${sentenceCase(place(country, 'subject'))}: el ${percent(share)} de los usuarios de Google allí se conectó por IPv6 ${onDay(on)}.`,
    },
    majority: {
      ask: ({ of }) =>
        `De ${countedFull(of, 'país o territorio', 'países y territorios')} que mide Google, ¿en cuántos se conecta por IPv6 más de la mitad de sus usuarios?`,
      tell: ({ majority, of, on }) => `En ${full(majority)} de ${full(of)}, ${onDay(on)}.`,
    },
  },
};
