import type { QuizText } from '../contract/quiz.ts';
import {
  addressesOf,
  full,
  inWords,
  ofDate,
  ofSpan,
  onDay,
  percent,
  place,
  sentenceCase,
  worded,
} from '../grammar/fr.ts';
import { countriesInFull } from './nouns.ts';
import { addressPerPerson } from './values.ts';

const QUESTION = { one: 'question', many: 'questions', gender: 'f' } as const;

/** The quiz. */
export const quiz: QuizText = {
  short: 'Quiz',
  kicker: 'À essayer',
  title: 'Connaissez-vous bien les adresses de l’Internet ?',
  description:
    'Un court quiz sur ceux qui détiennent les adresses de l’Internet et ceux qui utilisent IPv6. Chaque réponse est calculée sur les données les plus récentes, avec sa date et sa source.',
  lead: ({ questions, all }) => {
    const left = all - questions;
    const answered =
      questions === 1
        ? 'Une question, à laquelle répondent'
        : `${sentenceCase(worded(questions, QUESTION))}, auxquelles répondent`;
    const out =
      left > 0
        ? left === 1
          ? ' Une autre est laissée de côté, faute des données qu’elle demande.'
          : ` ${sentenceCase(inWords(left))} autres sont laissées de côté, faute des données qu’elles demandent.`
        : '';
    return `${answered} les données les plus récentes de ce site.${out} Ce que vous choisissez reste dans votre navigateur.`;
  },
  none: 'Les données de cette édition ne répondent à aucune des questions.',
  number: ({ at, of }) => `Question ${at} sur ${of}`,
  check: 'Vérifier',
  answer: 'La réponse',
  more: 'En savoir plus',
  verdicts: {
    right: 'Exact.',
    wrong: 'Ce n’est pas cela.',
    none: 'Choisissez d’abord une réponse.',
  },
  total: ({ right, of }) =>
    right === 0
      ? `Aucune bonne réponse sur ${inWords(of, 'f')}.`
      : `${sentenceCase(inWords(right, 'f'))} ${right === 1 ? 'bonne réponse' : 'bonnes réponses'} sur ${inWords(of, 'f')}.`,
  questions: {
    'given-out': {
      ask: () =>
        'Sur 1 000 adresses IPv4 que les réseaux peuvent utiliser, combien sont attribuées ?',
      tell: ({ usable, delegated, isAll, on }) =>
        `${isAll ? '' : 'Au moins '}${full(delegated)} des ${full(usable)} adresses utilisables sont attribuées, selon le compte ${ofDate(on)}.`,
    },
    half: {
      ask: () =>
        'La moitié des habitants du monde vivent dans les pays et territoires qui ont le moins d’adresses IPv4 par personne. Quelle part de toutes les adresses IPv4 ces pays et territoires détiennent-ils ?',
      tell: ({ share, on, year }) =>
        `Ils détiennent ${percent(share)} des adresses IPv4 de tous les pays et territoires (adresses ${ofDate(on)}, population ${ofDate(year)}).`,
    },
    region: {
      ask: () => 'Quelle région a le moins d’adresses IPv4 par personne ?',
      tell: ({ region, each, on, year }) =>
        `${sentenceCase(place(region, 'subject'))} : ${addressPerPerson(each)} (adresses ${ofDate(on)}, population ${ofDate(year)}).`,
    },
    administered: {
      ask: () =>
        'IPv4 est divisé en 256 grands blocs. Lequel des cinq registres en administre le plus ?',
      tell: ({ registry, blocks, of, on }) =>
        `${sentenceCase(place(registry, 'subject'))} en administre ${full(blocks)} sur ${full(of)}, selon la liste de l’IANA ${ofDate(on)}.`,
    },
    'peak-year': {
      ask: () =>
        'Parmi les adresses IPv4 listées aujourd’hui, quelle est l’année de premier enregistrement la plus fréquente ?',
      tell: ({ year, addresses, files }) =>
        `${year} : ${addressesOf(addresses)} listées aujourd’hui ont été enregistrées pour la première fois cette année-là (fichiers ${ofSpan(files)}).`,
    },
    users: {
      ask: () =>
        'Lequel de ces pays et territoires a la plus grande part d’utilisateurs de Google en IPv6 ?',
      tell: ({ country, share, on }) =>
        `${sentenceCase(place(country, 'subject'))} : ${percent(share)} des utilisateurs de Google y passaient par IPv6 ${onDay(on)}.`,
    },
    majority: {
      ask: ({ of }) =>
        `Parmi les ${countriesInFull(of)} que Google mesure, dans combien plus de la moitié de ses utilisateurs passent-ils par IPv6 ?`,
      tell: ({ majority, of, on }) => `Dans ${full(majority)} sur ${full(of)}, ${onDay(on)}.`,
    },
  },
};
