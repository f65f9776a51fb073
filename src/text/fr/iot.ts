import type { IotText } from '../contract/iot.ts';
import {
  counted,
  de,
  full,
  fully,
  listed,
  percent,
  short,
  shortDate,
  when,
} from '../grammar/fr.ts';

/** What each row of the table on the Internet of Things counts or does, by its id. */
const entries: Readonly<Record<string, { readonly what: string; readonly note: string }>> = {
  'iot-analytics-2024': {
    what: 'Objets connectés en service, monde',
    note: 'Appareils terminaux et passerelles actifs ; sans les capteurs derrière une passerelle, les téléphones, les tablettes et les ordinateurs.',
  },
  'iot-analytics-2025': {
    what: 'Objets connectés en service, monde',
    note: 'Attendu pour la fin de l’année où cela a été dit.',
  },
  'iot-analytics-2030': {
    what: 'Objets connectés en service, monde',
    note: 'Les perspectives du même cabinet.',
  },
  'iot-analytics-2020': {
    what: 'Connexions actives d’objets, monde',
    note: 'Selon ce décompte, la première année avec plus d’objets que de téléphones et d’ordinateurs.',
  },
  'iot-analytics-2020-every-kind': {
    what: 'Appareils connectés actifs de toute sorte, monde',
    note: 'Objets, téléphones, tablettes et ordinateurs ensemble.',
  },
  'iot-analytics-2025-said-2018': {
    what: 'Objets connectés, monde',
    note: 'Proche de ce que le même cabinet a estimé plus tard.',
  },
  'iot-analytics-2025-said-2020': {
    what: 'Objets connectés, monde',
    note: 'Bien au-dessus de ce que le même cabinet a estimé plus tard.',
  },
  'idc-2025': {
    what: 'Objets connectés, monde',
    note: 'Un autre cabinet, une autre méthode ; la page qui le cite n’en donne pas la date.',
  },
  'statista-2025': {
    what: 'Objets connectés, monde',
    note: 'Cité à la même page, sans date ; ce peut être un décompte ou une prévision de n’importe quelle année.',
  },
  'ericsson-2024': {
    what: 'Toutes les connexions d’objets, monde',
    note: 'Courte portée et longue portée ensemble.',
  },
  'ericsson-2024-short-range': {
    what: 'Connexions d’objets à courte portée, monde',
    note: 'Wi-Fi, Bluetooth, 802.15.4 et semblables : la plupart joignent l’Internet par une passerelle ou un routeur domestique.',
  },
  'ericsson-2024-wide-area': {
    what: 'Connexions d’objets à longue portée, monde',
    note: 'Réseaux mobiles et réseaux à faible consommation sans licence.',
  },
  'ericsson-2024-cellular': {
    what: 'Dont : par les réseaux mobiles, monde',
    note: 'Déjà compris dans le nombre à longue portée.',
  },
  'ericsson-2030': {
    what: 'Toutes les connexions d’objets, monde',
    note: 'Les perspectives de la même entreprise.',
  },
  'ericsson-2030-short-range': {
    what: 'Connexions d’objets à courte portée, monde',
    note: 'Partie du nombre ci-dessus.',
  },
  'ericsson-2030-wide-area': {
    what: 'Connexions d’objets à longue portée, monde',
    note: 'Partie du nombre de toutes les connexions.',
  },
  'ericsson-2030-cellular': {
    what: 'Dont : par les réseaux mobiles, monde',
    note: 'Déjà compris dans le nombre à longue portée.',
  },
  'ericsson-2021-said-2016': {
    what: 'Objets connectés, monde',
    note: 'Ce qui est compté a changé depuis.',
  },
  'ericsson-2025-cellular-said-2019': {
    what: 'Objets sur les réseaux mobiles, monde',
    note: 'La même entreprise en compte moins pour l’année précédente.',
  },
  'gsma-2023-cellular': {
    what: 'Objets sur les réseaux mobiles, Afrique subsaharienne',
    note: 'Sur des fréquences sous licence.',
  },
  'gsma-2023-people': {
    what: 'Abonnés à l’Internet mobile, Afrique subsaharienne',
    note: 'Des personnes, à côté des objets ci-dessus : là, ce sont les personnes qui font l’essentiel de la demande d’adresses.',
  },
  'gsma-2030-cellular': {
    what: 'Objets sur les réseaux mobiles, Afrique subsaharienne',
    note: 'Sur des fréquences sous licence.',
  },
  'gsma-2030-people': {
    what: 'Abonnés à l’Internet mobile, Afrique subsaharienne',
    note: 'Des personnes.',
  },
  'rfc-4944': {
    what: '6LoWPAN (RFC 4944)',
    note: 'Fait passer IPv6 sur des radios à faible consommation aux trames courtes : il comprime les en-têtes et découpe les paquets.',
  },
  'rfc-6282': {
    what: 'Compression des en-têtes pour 6LoWPAN (RFC 6282)',
    note: 'Remplace la compression de la première version ; Thread l’utilise.',
  },
  'rfc-6775': {
    what: 'Trouver ses voisins sur les réseaux à faible consommation (RFC 6775)',
    note: 'Envoie moins de messages à tous, pour que les piles durent plus longtemps.',
  },
  'rfc-8505': {
    what: 'S’enregistrer auprès d’un routeur sur les réseaux à faible consommation (RFC 8505)',
    note: 'Met à jour la RFC 6775.',
  },
  'rfc-7668': {
    what: 'IPv6 sur Bluetooth à basse consommation (RFC 7668)',
    note: 'Permet à un téléphone ou à un routeur de relayer les paquets d’un capteur sans la passerelle du fabricant.',
  },
  'rfc-9159': {
    what: 'IPv6 maillé sur Bluetooth à basse consommation (RFC 9159)',
    note: 'La même chose en plusieurs sauts.',
  },
  'rfc-7428': { what: 'IPv6 sur UIT-T G.9959 (RFC 7428)', note: 'La radio de Z-Wave.' },
  'rfc-8105': {
    what: 'IPv6 sur DECT à ultra-basse consommation (RFC 8105)',
    note: 'La radio des téléphones sans fil.',
  },
  'rfc-8724': {
    what: 'SCHC, compression par règles convenues (RFC 8724)',
    note: 'Fait tenir IPv6 dans des liaisons qui portent quelques dizaines d’octets par message.',
  },
  'rfc-9011': {
    what: 'SCHC sur LoRaWAN (RFC 9011)',
    note: 'L’appareil parle IPv6 ; la radio porte le numéro d’une règle et ce qui s’en écarte.',
  },
  'rfc-9453': {
    what: 'Là où IPv6 convient aux réseaux de petits appareils (RFC 9453)',
    note: 'Usages et limites, décrits par ceux qui ont écrit les normes.',
  },
  'rfc-6459': {
    what: 'IPv6 dans les réseaux mobiles (RFC 6459)',
    note: 'Comment les réseaux du 3GPP le portent.',
  },
  'rfc-7066': {
    what: 'IPv6 pour les appareils des réseaux mobiles (RFC 7066)',
    note: 'Ce qu’il faut à un appareil.',
  },
  'rfc-7849': {
    what: 'Un profil IPv6 pour les appareils mobiles (RFC 7849)',
    note: 'Écrit par des opérateurs.',
  },
  'rfc-6877': {
    what: '464XLAT (RFC 6877)',
    note: 'Permet à des programmes qui ne connaissent qu’IPv4 de fonctionner sur un réseau mobile qui n’a qu’IPv6.',
  },
  'matter-ipv6': {
    what: 'Matter, une norme pour la maison',
    note: 'Les appareils échangent leurs messages par IPv6, sur Ethernet, Wi-Fi ou Thread.',
  },
  'matter-local-addresses': {
    what: 'Matter n’a pas besoin d’une adresse que le monde puisse joindre',
    note: 'Des adresses valables seulement à la maison suffisent : une lampe avec Matter ne prouve donc aucune demande d’adresses publiques.',
  },
  'thread-frames': {
    what: 'Thread, un maillage de radios à faible consommation',
    note: 'Porte IPv6 en trames courtes ; les paquets plus grands sont découpés comme le prévoit 6LoWPAN.',
  },
  '3gpp-one-bearer': {
    what: 'Une seule connexion pour IPv4 et IPv6 sur les réseaux mobiles (3GPP)',
    note: 'Pour la 4G, depuis la Release 8 des normes.',
  },
  '3gpp-delegated-prefix': {
    what: 'Un bloc d’adresses pour un réseau derrière un appareil mobile (3GPP)',
    note: 'Depuis la Release 10 des normes.',
  },
};

/** The explainer on the Internet of Things. */
export const iot: IotText = {
  kicker: 'L’Internet des objets',
  title: (p) =>
    p === null
      ? 'Les objets connectés, et les adresses qu’il leur faut'
      : `${short(p.things)} objet${p.things < 2 ? '' : 's'} connecté${p.things < 2 ? '' : 's'} par adresse IPv4 en ${p.year}, selon le décompte ${de(p.publisher)}`,
  description:
    'Combien d’objets sont connectés, combien sont attendus, ce que leur coûte le partage des adresses, quelles normes portent IPv6 aux petits appareils, et ce qu’IPv6 ne résout pas.',
  lead: (p) =>
    `Compteurs, capteurs, caméras et voitures ont chacun besoin d’une adresse d’une sorte ou d’une autre, mais pas toujours d’une adresse que le monde entier puisse joindre. ${p === null ? 'Beaucoup d’objets connectés se trouvent' : `Selon le décompte ${de(p.publisher)} pour ${p.year}, ${percent(p.sharedShare)} des objets connectés sont sur des radios à courte portée, et la plupart d’entre eux se trouvent`} derrière une passerelle ou un routeur domestique. Compter des appareils n’est pas compter des adresses.`,
  credit: (p) =>
    `${listed(p.publishers)}${p.said === null ? '' : `, ${p.said}`}, sur ${p.host}${p.checked === null ? '' : ` (état : ${p.checked})`}`,
  amount: short,
  perPerson: {
    title: (p) =>
      `${short(p.addresses)} adresse${p.addresses < 2 ? '' : 's'} IPv4 et ${short(p.things)} objet${p.things < 2 ? '' : 's'} connecté${p.things < 2 ? '' : 's'} par personne`,
    unit: (p) =>
      `Par personne dans le monde (population de ${p.year}) ; un carré vaut un. Les carrés pleins sont comptés, les vides attendus ou supposés`,
    sentence: (p) =>
      `Partagées entre ${counted(p.people, 'personne', 'personnes')}, toutes les adresses IPv4 font ${short(p.addresses)} pour chacune. Si chacun avait ${fully(p.needed, 'appareil', 'appareils')}, chacun avec sa propre adresse, il en faudrait ${short(p.needed / p.addresses)} fois autant.`,
    addresses: 'Toutes les adresses IPv4 qui existent',
    things: (p) =>
      `Objets ${p.kind === 'counted' ? 'comptés' : 'attendus'}, ${p.year} (${p.publisher})`,
    supposed: (count) => `Supposé : ${full(count)} appareils pour chacun`,
    each: (value) => short(value),
    notes: [
      'Les objets attendus pour une année à venir sont divisés par la population d’aujourd’hui, pour que les carrés se comparent. Téléphones, tablettes et ordinateurs ne comptent pas comme objets.',
      'IPv6 n’est pas dessiné : un seul réseau IPv6 ordinaire a plus d’adresses que l’image n’en pourrait contenir.',
    ],
    columns: { what: 'Quoi', amount: 'En tout', each: 'Par personne' },
  },
  forecasts: {
    title: (p) =>
      `Les prévisions d’objets connectés en ${p.year} allaient de ${short(p.least)} à ${short(p.most)}`,
    unit: (p) =>
      `Objets connectés attendus pour ${p.year}, selon l’auteur et la date de la prévision ; un carré vaut ${short(p.square)}`,
    sentence: (p) =>
      `${p.early.publisher} en attendait ${short(p.early.count)} ${when(p.early.said)} et ${short(p.late.count)} ${when(p.late.said)} : ${percent(Math.abs(1 - p.late.count / p.early.count))} de ${p.late.count < p.early.count ? 'moins' : 'plus'}, pour la même année.`,
    row: (p) => `${p.publisher}, ${p.said === null ? 'sans date' : shortDate(p.said)}`,
    undated: 'sans date',
    note: 'Les cabinets comptent des choses différentes, et aucun de ces nombres n’est une mesure. Un nombre sans date peut avoir été avancé tard, quand il restait peu à attendre.',
    columns: { publisher: 'Auteur', said: 'Date', things: 'Objets' },
  },
  counted: {
    heading: 'Ce qui a été compté',
    lead: 'Personne ne peut compter tous les appareils. Ce sont des estimations du secteur et de ses cabinets de conseil, et chacune compte autre chose.',
    caption: 'Objets connectés et personnes, comptés ou estimés',
  },
  expected: {
    heading: 'Ce qui est attendu',
    lead: 'Ce sont des prévisions. Aucun graphique de ce site ne les ajoute aux décomptes.',
    caption: 'Objets connectés et personnes, attendus',
  },
  missed: {
    heading: 'Ce que sont devenues les prévisions passées',
    lead: 'Des prévisions pour des années désormais écoulées. Les définitions ont changé en chemin : c’est l’une des raisons pour lesquelles elles s’écartent des décomptes ultérieurs.',
    caption: 'Prévisions passées d’objets connectés',
  },
  sharing: {
    heading: 'Ce que coûte le partage des adresses',
    paragraphs: (p) => [
      `La traduction d’adresses, ou NAT, permet à de nombreux appareils d’utiliser une même adresse publique. Décrite en ${p.nat} comme une réponse à court terme, elle fait tenir IPv4 depuis. La plupart des foyers l’ont dans leur routeur ; de nombreux fournisseurs ajoutent une deuxième couche pour des milliers de clients à la fois.`,
      `Personne ne peut joindre un appareil derrière un NAT si celui-ci, ou un serveur intermédiaire, n’a pas ouvert la voie. Les fabricants tiennent donc de tels serveurs, et un appareil peut cesser de fonctionner quand son fabricant y met fin. Quand de nombreux clients partagent une adresse, l’abus d’un seul peut les faire bloquer tous, et un lieu déduit de l’adresse est faux. Le fournisseur doit consigner bien davantage pour dire qui l’a utilisée. L’IETF, l’organe qui écrit les normes de l’Internet, a dressé la liste de ces coûts en ${p.sharing}.`,
      'Chaque connexion occupe aussi une place dans la table du traducteur. Un appareil sur pile doit envoyer des messages à seule fin de garder cette place, ce qui coûte de l’énergie et du temps de radio.',
    ],
    links: { nat: 'RFC 1631, sur le NAT', sharing: 'RFC 6269, sur le partage d’adresses' },
  },
  standards: {
    heading: 'Les normes qui portent IPv6 aux petits appareils',
    lead: 'Un capteur sur pile bouton a une radio dont les trames sont bien plus courtes que les paquets qu’une liaison IPv6 doit porter. 6LoWPAN comprime les paquets et les découpe. Thread en fait un maillage de telles radios. Matter donne par-dessus une langue commune aux appareils d’une maison. Les normes des réseaux mobiles, qu’écrit le 3GPP, contiennent elles aussi IPv6.',
    caption: 'Normes, avec l’année de publication de chacune',
  },
  unsolved: {
    heading: 'Ce qu’IPv6 ne résout pas',
    items: [
      {
        term: 'Sécurité',
        text: 'Un mot de passe faible le reste, par l’un comme par l’autre protocole. À un routeur qui ne laissait rien entrer par IPv4, il faut dire d’en faire autant pour IPv6. C’est le travail d’un pare-feu, et le NAT n’a jamais été conçu comme tel.',
      },
      {
        term: 'Mises à jour',
        text: 'Un appareil dont le fabricant ne corrige plus le logiciel reste exposé aux défauts connus, quelle que soit son adresse.',
      },
      {
        term: 'Vie privée',
        text: 'Une adresse qui reste la même permet de suivre un appareil. Les systèmes peuvent en changer souvent la seconde moitié ; beaucoup d’objets ne le font pas. Ce qu’un appareil envoie à son fabricant ne dépend pas du protocole.',
      },
      {
        term: 'Balayage',
        text: 'Un réseau IPv6 est trop grand pour que l’on essaie chaque adresse. Les adresses se trouvent quand même : dans des noms, dans des journaux, et parce que beaucoup suivent des motifs simples.',
      },
      {
        term: 'Anciens services',
        text: 'Un appareil qui n’a qu’IPv6 doit encore joindre ce qui est sur IPv4. Tant que c’est le cas, quelque chose doit traduire de l’un à l’autre.',
      },
      {
        term: 'Radio et énergie',
        text: 'Avoir plus d’adresses ne fait durer aucune pile plus longtemps ni porter aucun signal plus loin.',
      },
    ],
    links: {
      heading: 'Pour en savoir plus',
      simple: 'RFC 6092 : ce qu’un routeur domestique devrait laisser entrer',
      scanning: 'RFC 7707 : trouver des appareils dans les réseaux IPv6',
      privacy: 'RFC 8981 : des adresses qui changent',
      updates: 'RFC 9019 : mettre à jour le logiciel des objets',
      local: 'RFC 4193 : des adresses valables seulement à l’intérieur',
    },
  },
  resolution: {
    before: 'La Résolution 64 de l’assemblée de normalisation de l’UIT considère',
    quote:
      'que le déploiement d’IPv6 facilite les solutions de l’Internet des objets (IoT), qui exigent une quantité énorme d’adresses IP',
    source:
      'Assemblée mondiale de normalisation des télécommunications, Résolution 64 (Rév. Hammamet, 2016), considérant h) (notre traduction)',
  },
  columns: {
    what: 'Quoi',
    count: 'Nombre',
    year: 'Année',
    publisher: 'Auteur',
    said: 'Date',
    source: 'Source, état',
    notStated: 'non indiquée',
  },
  checkedNote:
    '« État » est la dernière date à laquelle nous savons que la page, ou une copie de celle-ci, le disait.',
  onward: 'Les mêmes chiffres racontés :',
  onwardLink: 'Cent appareils par personne',
  entries,
  entry: (p) => `${p.what}. ${p.note}`,
  source: (p) => `${p.host}, ${p.on}`,
};
