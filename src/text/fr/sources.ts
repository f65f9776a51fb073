import { archiveOf } from '../../model/publications.ts';
import type { Registry } from '../../model/registry.ts';
import type { SourcesText } from '../contract/sources.ts';
import { place } from '../grammar/fr.ts';
import { ofEachRegistry } from '../of-each-registry.ts';

/** Le nom d’un registre avec « de » ou son élision. */
const of = (registry: Registry) => place(registry, 'of');

const delegated = 'Ressources de numérotation Internet déléguées';
const attribution = (registry: Registry) =>
  `Statistiques publiées du registre, avec mention ${of(registry)}\u202f; le fichier n’indique pas de conditions`;
const harmless = (registry: Registry) =>
  `Libre à télécharger et à utiliser, sans mettre en cause la responsabilité ${of(registry)}`;
const ofRegistry = (registry: Registry) =>
  registry === 'afrinic' || registry === 'apnic' ? harmless(registry) : attribution(registry);
const google =
  'Conditions non publiées, aucun texte de licence trouvé\u00a0: chiffres cités avec mention de Google';
const labs = 'Réutilisation permise avec mention d’APNIC Labs';
const waitingList = `Faits d’une liste publique, avec mention ${of('arin')}\u202f; la liste n’indique pas de conditions`;

/** Sources, telles que le site les nomme. */
export const sources: SourcesText = {
  titles: {
    countries: 'Codes, régions et noms des pays en six langues',
    population: 'Population totale (SP.POP.TOTL)',
    'people-online':
      'Part des personnes qui utilisent Internet, année la plus récente de chaque pays',
    holdings: 'Espace d’adressage par pays à la fin de chaque mois',
    'google-world': 'Part des utilisateurs de Google en IPv6, monde, par jour',
    'google-country': 'Part des utilisateurs de Google en IPv6, par pays',
    'apnic-labs': 'Usage d’IPv6 par économie',
    'apnic-labs-by-month': 'Usage d’IPv6 par économie, tous les tests d’un mois réunis',
    'apnic-labs-by-day': 'Usage d’IPv6 par économie, moyenne des parts quotidiennes d’un mois',
    'pool-lacnic': 'Espace IPv4 disponible et réservé chez LACNIC, par mois',
    'arin-waiting-list': 'Liste d’attente d’adresses IPv4',
    'arin-reissued': 'Blocs IPv4 attribués de nouveau sur la liste d’attente',
    'ripencc-run-out': 'Les dernières adresses IPv4 du RIPE NCC et sa liste d’attente',
    'ripencc-waiting-list':
      'Chiffres sur la liste d’attente d’IPv4, dans des articles, des présentations et des lettres aux membres',
    iana: 'Espace d’adressage IPv4 et IPv6',
    calendars: 'Événements de calendriers publics (iCalendar)',
    'registry-history': `${delegated}, mois par mois`,
    ...ofEachRegistry(
      (id) => id,
      () => delegated,
    ),
    ...ofEachRegistry(
      (id) => `transfers-${id}` as const,
      () => 'Transferts de ressources de numérotation Internet',
    ),
    ...ofEachRegistry(archiveOf, () => `${delegated}, le dernier fichier de chaque mois`),
  },
  publishers: {
    countries:
      'Division de statistique de l’ONU (M49) et terminologie de l’ONU (UNTERM), réunies par Datahub',
    population: 'Banque mondiale',
    'people-online': 'Union internationale des télécommunications (UIT)',
    holdings: 'les cinq registres',
    'registry-history': 'AFRINIC, APNIC et LACNIC',
    calendars: 'les éditeurs des calendriers cités',
  },
  licences: {
    countries: 'PDDL 1.0 (domaine public)',
    population: 'CC BY 4.0',
    'people-online': 'CC BY 4.0',
    holdings:
      'Statistiques des registres\u00a0: libres d’utilisation, sans mettre en cause la responsabilité des registres',
    ...{ 'google-world': google, 'google-country': google },
    ...{ 'apnic-labs': labs, 'apnic-labs-by-month': labs, 'apnic-labs-by-day': labs },
    'pool-lacnic': attribution('lacnic'),
    ...{ 'arin-waiting-list': waitingList, 'arin-reissued': waitingList },
    'ripencc-run-out': attribution('ripencc'),
    'ripencc-waiting-list': `Chiffres isolés, chacun avec le document qui le donne\u202f; mention ${of('ripencc')}`,
    'registry-history':
      'Statistiques des registres\u00a0: libres d’utilisation, sans mettre en cause la responsabilité d’AFRINIC et d’APNIC, avec mention de LACNIC',
    iana: 'Registres publics de l’IANA\u202f; les fichiers n’indiquent pas de conditions',
    calendars:
      'Faits de calendriers publics, chaque événement avec son lien\u202f; conditions de chaque éditeur',
    ...ofEachRegistry((id) => id, ofRegistry),
    ...ofEachRegistry((id) => `transfers-${id}` as const, attribution),
    ...ofEachRegistry(archiveOf, ofRegistry),
  },
  makers: { 'nro-stats': 'RIPE NCC, données de démonstration de nro-stats' },
  makersTerms: {
    webnet77:
      'Gratuit contre un don, d’après ses auteurs\u202f; pas de texte de conditions disponible',
    lanrat: 'Aucune licence trouvée',
    sorujov: 'Réutilisation permise avec mention d’APNIC Labs, d’après la copie elle-même',
    imau84: 'Aucune licence trouvée',
  },
};
