import type { QualityText } from '../contract/quality.ts';
import {
  counted,
  date,
  editionDate,
  full,
  fully,
  ofDate,
  spanOf,
  theDate,
  upTo,
} from '../grammar/fr.ts';

/** A kind of data with its newest date; nothing where there are none. */
const dated = (name: string, on: string | null) => (on === null ? [] : [`${name} : ${date(on)}`]);

/** How good and how old the data are. */
export const quality: QualityText = {
  title: 'Qualité des données',
  description:
    'L’ancienneté de chaque source, ce que les contrôles y ont trouvé, et ce qu’une personne a accepté et pourquoi.',
  lead: (p) =>
    `Cette édition du ${editionDate(p.edition)} repose sur ${fully(p.files, 'fichier', 'fichiers')} de ${fully(p.sources, 'source', 'sources')}. De nouvelles données ne remplacent les anciennes que si elles passent tous les contrôles, ou si une personne les accepte et dit pourquoi.`,
  old: {
    warning:
      'D’après votre horloge, certaines de ces données sont plus anciennes qu’elles ne devraient l’être.',
    more: 'Ancienneté de chaque source',
  },
  dates: {
    asOf: 'Date des données',
    to: (month) => `Données ${upTo(month)}`,
    asOfEach: (p) =>
      [
        ...dated('adresses IPv4 détenues', p.ipv4),
        ...dated('espace IPv6 détenu', p.ipv6),
        ...dated('usage d’IPv6', p.use),
        `fichiers des registres : ${spanOf(p.files)}`,
      ].join(' ; '),
    retrieved: 'Récupéré',
    edition: 'Édition',
  },
  agesHeading: 'Ancienneté de chaque source',
  ageColumns: {
    source: 'Source',
    asOf: 'Date des données',
    retrieved: 'Récupéré',
    age: 'Âge à la récupération',
    promised: 'Âge promis',
    until: 'Assez récent jusqu’au',
  },
  days: (days) => fully(days, 'jour', 'jours'),
  noPromise: 'historique seulement',
  tooOld: (p) => `${fully(p.days, 'jour', 'jours')}, plus ancien que promis`,
  sourceHeading: 'Source par source',
  byWayOf: 'via',
  keptBy: 'fichiers des années passées gardés par',
  caveats: 'Ce qu’il faut savoir',
  noCaveats: 'rien de particulier',
  files: 'Fichiers',
  checksum: 'SHA-256 du fichier le plus récent',
  allChecksums: (count) => `Sommes de contrôle des ${full(count)} fichiers`,
  file: 'Fichier',
  records: 'Enregistrements lus',
  bytes: 'Octets',
  warnings: 'Avertissements',
  noWarnings: 'aucun',
  someWarnings: (count) => `${full(count)}, tels que le lecteur des fichiers les a formulés`,
  stale: 'Non renouvelé',
  staleSince: (p) =>
    `depuis ${theDate(p.since)} : ${p.because}. Les dernières bonnes données ont été gardées.`,
  tables: 'Tables qu’elle remplit',
  licence: 'Conditions',
  staleHeading: 'Sources qui n’ont pas pu être lues',
  staleLead:
    'Nous montrons leurs dernières bonnes données jusqu’à ce qu’elles puissent être lues de nouveau. Les pages et figures qui en dépendent disent leur ancienneté.',
  noStale: 'Aucune à présent.',
  staleColumns: {
    source: 'Source',
    since: 'Depuis',
    because: 'Pourquoi',
    asOf: 'Date des données',
  },
  acceptedHeading: 'Ce qu’une personne a laissé passer',
  acceptedLead:
    'Des contrôles auraient refusé ces données. Une personne en a jugé autrement et a dit pourquoi.',
  acceptedColumns: { day: 'Jour' },
  gatesHeading: 'Ce que les contrôles ont trouvé',
  gatesLead:
    'Un contrôle compare les nouvelles données aux anciennes et à ce qui est impossible. Ce qu’il refuse reste écarté, à moins qu’une personne ne l’accepte et ne dise pourquoi.',
  noGates: 'Cette édition a été établie avant que les contrôles consignent ce qu’ils trouvent.',
  gateColumns: {
    gate: 'Contrôle',
    key: 'De',
    saw: 'Vu',
    expected: 'Attendu',
    accepted: 'Accepté parce que',
  },
  checks: {
    'known-countries': 'pays connus',
    'not-older': 'pas plus ancien',
    'file-kinds': 'sortes de fichiers',
    'stale-files': 'fichiers non renouvelés',
    'future-dates': 'dates à venir',
    'row-counts': 'nombres de lignes',
    'address-totals': 'totaux d’adresses',
    'sudden-growth': 'croissance soudaine',
    'vanished-countries': 'pays disparus',
    'country-jumps': 'sauts par pays',
    'census-agrees': 'accord avec le recensement',
    'overlapping-space': 'espace listé deux fois',
    'world-total': 'total mondial',
    'same-pool': 'même stock',
    'holdings-jumps': 'sauts de l’espace détenu',
    'adoption-range': 'intervalle des parts d’utilisateurs',
    'adoption-jumps': 'sauts des parts d’utilisateurs',
    'adoption-countries': 'pays des parts d’utilisateurs',
    'adoption-history': 'historique des parts d’utilisateurs',
    'flow-steps': 'étapes des flux',
    'lost-events': 'événements perdus',
  },
  noDoubts: 'Tout était conforme aux attentes.',
  allPassed: (count) =>
    counted(count, 'constat conforme aux attentes', 'constats conformes aux attentes'),
  excused: 'Laissé passer parce que',
  excess: (p) =>
    `Le compte de toutes les adresses IPv4 est absent de cette édition : ses parts, avec l’espace délégué ${ofDate(p.on)}, dépassent de ${full(p.addresses)} ce qui existe. Quand les parts sont de jours différents, ce qui a été attribué entre-temps figure dans deux d’entre elles.`,
  overlapsHeading: 'Espace que deux registres listent',
  noOverlaps: 'Aucun dans les fichiers à l’origine de cette édition.',
  overlapsLead: (p) =>
    `Pendant qu’un bloc passe d’un registre à un autre, les deux peuvent le lister ; des fichiers de jours différents le font pour chaque bloc déplacé depuis. Il est compté une fois : comme délégué plutôt que libre, puis selon le fichier le plus récent, puis selon l’enregistrement le plus étroit. Il y a ${fully(p.count, 'plage de cette sorte', 'plages de cette sorte')} dans cette édition${p.count > p.shown ? ` ; les ${full(p.shown)} premières sont ci-dessous` : p.count < 2 ? ', listée ci-dessous' : ', listées ci-dessous'}.`,
  overlapColumns: { space: 'Espace', counted: 'Compté', dropped: 'Non compté' },
  overlap: (p) => (p.from === p.to ? p.from : `${p.from} – ${p.to}`),
};
