import { asEntered as code } from '../as-written.ts';
import type { ColumnsText } from '../contract/contribute-columns.ts';

/** What to enter in each column. */
export const columns: ColumnsText = {
  shared: {
    id: 'Un nom de votre choix qu’aucune autre entrée ne porte ; les lignes sont triées d’après ce nom',
    name: 'Son intitulé',
    who: 'L’organisateur, l’éditeur ou l’auteur de la décision',
    place: 'Ville ou lieu ; vide s’il n’y en a pas ou s’il n’est pas annoncé',
    country:
      'Le pays ou territoire où cela se trouve, par les deux majuscules de la norme ISO 3166-1 ; vide s’il n’y en a pas ou s’il y en a plusieurs',
    areas: `À qui cela s’adresse : pays et territoires par deux lettres, régions par leur code M49 à trois chiffres, ou ${code('world')} pour le monde entier`,
    languages: `Les langues, par leur étiquette BCP 47, comme ${code('en')} ou ${code('fr')} ; vide si les sources ne les indiquent pas`,
    cost: `Ce que coûte la participation : ${code('free')} si elle est gratuite, ${code('fee')} si elle est payante, ${code('free-and-fee')} si les deux existent ; vide si les sources ne le disent pas`,
    audience: `Les lecteurs visés : ${code('operator')} pour les opérateurs de réseau, ${code('government')} pour les gouvernements et les régulateurs, ${code('enterprise')} pour les entreprises et les institutions, ${code('content')} pour ceux qui offrent des contenus, ${code('developer')} pour les développeurs, ${code('teacher')} pour les enseignants ; vide si tous sont visés`,
    status: `Si cela continue : ${code('running')} si oui, ${code('ended')} si c’est terminé, ${code('unknown')} si aucune source récente ne le dit`,
    url: 'La page à consulter',
    evidence: `La nature des sources : ${code('official')} pour la page des responsables, ${code('press')} pour un compte rendu de tiers, ${code('mirror')} pour une copie du document ailleurs, ${code('calendar')} pour le calendrier d’un tiers, ${code('inferred')} pour ce qu’elles laissent seulement prévoir`,
    sources:
      'Les adresses des pages qui le disent ; la page d’accueil d’un site n’en est pas une, sauf pour un cours auquel tout le site est consacré',
    checked:
      'Quand on a su pour la dernière fois que c’était exact : un jour, un mois ou une année ; vide si la source n’a pas de date',
    note: 'Ce qu’il faut savoir avant de s’y fier ; peut rester vide',
  },
  own: {
    events: {
      kind: `${code('ipv6')} pour les réunions consacrées à IPv6 seul, ${code('registry')} pour celles des registres d’adresses, ${code('operators')} pour celles des opérateurs de réseau, ${code('standards')} pour les normes, ${code('governance')} pour la gouvernance, ${code('workshop')} pour un atelier pratique`,
      start:
        'Le premier jour, ou son mois si les jours ne sont pas annoncés ; vide pour une série sans date',
      end: 'Le dernier jour ; vide si c’est le premier jour ou le même mois',
      format: `Comment on participe : ${code('on-site')} sur place, ${code('online')} en ligne, ${code('hybrid')} de l’une ou l’autre façon ; vide si ce n’est pas dit`,
      summary: 'Le rapport avec IPv6, en quelques mots',
    },
    training: {
      format: `Comment la formation est donnée : ${code('online')} en ligne, ${code('on-site')} sur place, ${code('blended')} en combinant les deux, ${code('examination')} pour un examen seul`,
      since: 'Quand elle a commencé ; vide si on ne le sait pas',
      until: 'Quand elle a pris fin ; vide tant qu’elle continue ou si on ne le sait pas',
      summary: 'Ce qui est enseigné, et comment',
    },
    testbeds: {
      kind: `${code('laboratory')} pour l’enseignement et les essais, ${code('network')} pour un réseau de recherche, ${code('conformance')} pour les essais de produits, ${code('pilot')} pour des expériences dans les administrations`,
      since: 'Quand le banc d’essai a ouvert ; vide si on ne le sait pas',
      until: 'Quand il a fermé ; vide tant qu’il fonctionne ou si on ne le sait pas',
      summary: 'Ce qu’on peut y essayer, ou ce qui y a été essayé',
    },
    policies: {
      areas:
        'Pour une politique qui n’est pas d’un seul pays : les régions visées, par leur code M49 à trois chiffres, ou rien si aucune ne convient ; vide pour celle d’un seul pays',
      year: 'Quand elle a été décidée ou a commencé ; vide si on ne le sait pas',
      kind: `${code('plan')} pour une intention, une stratégie ou un programme ; ${code('mandate')} pour une obligation imposée à d’autres ; ${code('procurement')} pour une règle sur ce qu’achètent les organismes publics ; ${code('task force')} pour un groupe d’action constitué`,
      summary: 'Ce qu’elle dit, en une ou deux phrases, avec vos propres mots',
      target: 'Ce qu’il fallait atteindre, en quelques mots ; vide s’il n’y a pas d’objectif',
      target_date: 'Pour quand ; la dernière date s’il y en a plusieurs ; vide s’il n’y en a pas',
      outcome: 'Ce qu’il en est advenu, selon les sources ; vide si elles ne le disent pas',
    },
    guidelines: {
      reference: 'Son numéro ou son nom abrégé, comme RFC 8200 ; vide s’il n’y en a pas',
      year: 'L’année de publication ; vide si on ne la connaît pas',
      status: `Son statut, comme ${code('Internet Standard')} ou ${code('draft')} ; vide s’il n’y en a pas`,
      audience: `Les lecteurs que le document aide : ${code('operator')}, ${code('government')}, ${code('enterprise')}, ${code('content')}, ${code('developer')}, ${code('teacher')}, au même sens que pour les réunions`,
      step: `L’étape où le document aide : ${code('understand')} comprendre, ${code('plan')} planifier, ${code('buy')} acheter, ${code('address')} adresser, ${code('deploy')} déployer, ${code('keep-ipv4')} joindre ceux qui n’ont qu’IPv4, ${code('secure')} sécuriser, ${code('operate')} exploiter`,
      purpose: 'À quoi sert le document, en une phrase',
    },
  },
};
