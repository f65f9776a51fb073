import type { GetReadyText } from '../contract/get-ready.ts';
/** The page for the public: what IPv6 is, whether one has it, what to ask for. */
export const getReady: GetReadyText = {
  kicker: 'Pour tous',
  title: 'Ce qu’est IPv6, comment voir si vous l’avez, et que demander',
  description:
    'IPv6 en mots simples ; où regarder dans Windows, macOS, Android, iOS, Linux et votre routeur ; comment lire une adresse ; et une liste de questions pour votre fournisseur.',
  lead: 'IPv6 a assez de place pour donner à chaque appareil sa propre adresse. Quand votre fournisseur, votre routeur et un site l’ont tous les trois, il fonctionne tout seul. Ici, vous verrez si vous l’avez ; rien de ce que vous tapez n’est envoyé nulle part.',
  what: {
    heading: 'Ce que c’est',
    paragraphs: [
      'Tout ce qui est sur l’Internet se joint par une adresse. Longtemps, toutes ont été de la version appelée IPv4, comme 192.0.2.1. Il y en a trop peu : la plupart des foyers et des téléphones en partagent donc une avec d’autres.',
      'IPv6 est la version plus récente. Ses adresses sont plus longues, comme 2001:db8::1, et il y en a assez pour que personne n’ait à partager. Les deux versions ne se comprennent pas. Les réseaux font donc fonctionner les deux côte à côte pendant un temps, ou traduisent de l’une à l’autre.',
      'Avec IPv6, une connexion peut aller droit d’une extrémité à l’autre, sans une machine intermédiaire que de nombreux clients partagent. Les appels, les jeux et les appareils domestiques y gagnent. Les pages web ne changent pas d’aspect, et IPv6 seul ne rend rien plus sûr.',
    ],
  },
  look: {
    heading: 'Où regarder sur votre appareil',
    lead: 'Cherchez une adresse qui commence par 2 ou 3 et contient des deux-points. C’est une adresse IPv6 globale : votre appareil a IPv6. Les menus diffèrent un peu selon la version.',
    others: [
      'Ce qui commence par 2002: ou 2001:0: passe par IPv4 (6to4 et Teredo) et ne vient pas de votre fournisseur.',
      'Six paires de chiffres et de lettres, comme 2c:00:00:00:00:07, sont le numéro de la carte réseau (adresse MAC), non une adresse de l’Internet.',
      'Ce qui commence par fe80 apparaît partout où IPv6 est activé et ne dit rien de votre fournisseur.',
    ],
    othersLead: 'Trois choses y ressemblent et en disent moins :',
    systems: [
      {
        name: 'Windows',
        steps: [
          'Ouvrez Paramètres, puis « Réseau et Internet », puis la connexion que vous utilisez (Wi-Fi ou Ethernet) et ses propriétés.',
          'Cherchez la ligne « Adresse IPv6 ». Une ligne « Adresse IPv6 locale du lien » seule ne suffit pas.',
          'Ou ouvrez une invite de commandes et tapez : ipconfig',
        ],
      },
      {
        name: 'macOS',
        steps: [
          'Ouvrez Réglages Système, puis « Réseau », choisissez la connexion que vous utilisez, puis « Détails ».',
          'Choisissez « TCP/IP » et cherchez « Adresse IPv6 ».',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Ouvrez Paramètres, puis « À propos du téléphone » ou « État », et cherchez « Adresse IP » : toutes les adresses y sont.',
          'Ou ouvrez les détails du réseau Wi-Fi où vous êtes. Regardez une fois en Wi-Fi et une fois en données mobiles : le résultat peut différer.',
        ],
      },
      {
        name: 'iPhone et iPad',
        steps: [
          'Ouvrez Réglages, puis « Wi-Fi », et touchez le « i » à côté du réseau où vous êtes.',
          'Cherchez la partie « Adresse IPv6 ». Pour les données mobiles, les réglages ne montrent pas d’adresse ; l’un des tests ci-dessous peut le dire.',
        ],
      },
      {
        name: 'Linux',
        steps: [
          'Ouvrez les paramètres de votre bureau, puis les détails du réseau, et cherchez « Adresse IPv6 ».',
          'Ou ouvrez un terminal et tapez : ip -6 address show scope global',
        ],
      },
      {
        name: 'Votre routeur',
        steps: [
          'Ouvrez la page ou l’application du routeur ; son adresse figure souvent sur une étiquette.',
          'Sur la page d’état ou la page Internet, cherchez « IPv6 » et un « préfixe ». Un préfixe qui commence par 2 ou 3, et non par 2002:, est le bloc d’adresses que votre fournisseur vous a donné.',
          'Si IPv6 y est désactivé, on peut souvent l’activer. Laissez le pare-feu activé pour IPv6.',
        ],
      },
    ],
  },
  reader: {
    heading: 'Comment lire une adresse',
    lead: 'Les premiers chiffres d’une adresse disent de quelle sorte elle est.',
    name: 'Lire une adresse',
    label: 'Tapez ou collez une adresse',
    note: 'L’adresse reste sur cette page : elle n’est ni envoyée ni gardée.',
    none: 'Ce n’est ni une adresse IPv4 ni une adresse IPv6.',
    caption: 'Sortes d’adresses, selon leur début',
    columns: { kind: 'Sorte et début', means: 'Ce qu’elle vous dit' },
    kinds: {
      'ipv6-global': {
        name: 'Adresse IPv6 globale (2000::/3 : commence par 2 ou 3)',
        means: 'Valable dans tout l’Internet. Un appareil qui en a une a IPv6.',
      },
      'ipv6-link-local': {
        name: 'Adresse IPv6 de lien local (fe80::/10)',
        means:
          'Valable sur un seul segment de réseau. Tout appareil où IPv6 est activé s’en donne une lui-même ; elle ne dit rien de votre fournisseur.',
      },
      'ipv6-unique-local': {
        name: 'Adresse IPv6 locale unique (fc00::/7, en pratique fd…)',
        means: 'Valable seulement à l’intérieur d’un foyer ou d’une organisation.',
      },
      'ipv6-loopback': {
        name: 'Boucle locale IPv6 (::1)',
        means: 'L’appareil se parle à lui-même.',
      },
      'ipv6-unspecified': {
        name: 'Adresse IPv6 non spécifiée (::)',
        means: 'Pas encore d’adresse.',
      },
      'ipv6-multicast': {
        name: 'Multidiffusion IPv6 (ff00::/8)',
        means: 'Atteint un groupe d’appareils, non un seul.',
      },
      'ipv6-documentation': {
        name: 'IPv6 pour les exemples (2001:db8::/32, 3fff::/20)',
        means: 'Figure dans des textes comme celui-ci ; aucun réseau ne l’utilise.',
      },
      'ipv6-6to4': {
        name: '6to4 (2002::/16)',
        means:
          'Ancienne méthode qui passe par IPv4 et n’est plus recommandée. Ce n’est pas de l’IPv6 de votre fournisseur.',
      },
      'ipv6-teredo': {
        name: 'Teredo (2001::/32)',
        means: 'Un tunnel à travers IPv4. Ce n’est pas de l’IPv6 de votre fournisseur.',
      },
      'ipv6-translated': {
        name: 'IPv4 sous forme d’IPv6 (::ffff:0:0/96, 64:ff9b::/96)',
        means:
          'Représente une adresse IPv4. La seconde sorte montre que votre réseau traduit vers IPv4.',
      },
      'ipv6-other': {
        name: 'Une autre adresse IPv6',
        means: 'D’une plage qui n’est pas d’usage courant.',
      },
      'ipv4-public': {
        name: 'Adresse IPv4 publique',
        means: 'Valable dans tout l’Internet, si elle est vraiment à vous et non partagée.',
      },
      'ipv4-private': {
        name: 'Adresse IPv4 privée (10/8, 172.16/12, 192.168/16)',
        means:
          'Valable seulement à l’intérieur de votre réseau. Votre routeur partage une adresse publique entre vos appareils.',
      },
      'ipv4-shared': {
        name: 'Adresse IPv4 partagée (100.64/10)',
        means:
          'Du côté Internet de votre routeur : votre fournisseur partage une adresse publique entre plusieurs clients.',
      },
      'ipv4-link-local': {
        name: 'Adresse IPv4 de lien local (169.254/16)',
        means: 'L’appareil n’a trouvé personne pour lui donner une adresse.',
      },
      'ipv4-loopback': {
        name: 'Boucle locale IPv4 (127/8)',
        means: 'L’appareil se parle à lui-même.',
      },
      'ipv4-multicast': {
        name: 'Multidiffusion IPv4 (224/4)',
        means: 'Atteint un groupe d’appareils, non un seul.',
      },
      'ipv4-documentation': {
        name: 'IPv4 pour les exemples (192.0.2/24, 198.51.100/24, 203.0.113/24)',
        means: 'Figure dans des textes comme celui-ci ; aucun réseau ne l’utilise.',
      },
      'ipv4-other': {
        name: 'Une autre adresse IPv4 (par exemple 0/8 et 240/4)',
        means: 'D’une plage qui n’est pas d’usage courant.',
      },
    },
    rules: 'Les plages suivent la',
    rulesAfter: 'et les documents qui mettent certaines plages de côté.',
    rulesLinks: { ipv6: 'RFC 4291', ipv4: 'le registre des adresses IPv4 particulières de l’IANA' },
  },
  tests: {
    heading: 'Tests d’autres sites',
    lead: 'Un site de test ouvre une connexion par chaque version et dit laquelle est arrivée. Pour cela, il doit voir vos adresses. Il apprend aussi l’heure, le type de votre navigateur et sa langue, comme tout site ; ce qu’il en garde dépend de ses propres règles. Notre site n’y prend aucune part.',
    sites: [
      {
        name: 'test-ipv6.com',
        href: 'https://test-ipv6.com/',
        says: 'Une page de test d’IPv6 dans votre navigateur.',
      },
      {
        name: 'ipv6-test.com',
        href: 'https://ipv6-test.com/',
        says: 'Une page de test d’IPv4 et d’IPv6.',
      },
      {
        name: 'internet.nl',
        href: 'https://internet.nl/connection/',
        says: 'Une page de test de votre connexion.',
      },
    ],
  },
  ask: {
    heading: 'Que demander à votre fournisseur',
    lead: 'Copiez cette liste dans un message. Un fournisseur qui a IPv6 peut répondre à chaque ligne en une phrase.',
    questions: [
      'Ai-je IPv6 sur ma connexion aujourd’hui ? Sinon, à partir de quand ?',
      'Est-il activé d’office, ou que dois-je faire ?',
      'Quelle taille de bloc est-ce que je reçois (un\u00a0/56 ou un\u00a0/48 pour un foyer, non un seul\u00a0/64) ?',
      'Le bloc reste-t-il le même, ou change-t-il ?',
      'Le routeur que vous fournissez a-t-il IPv6, avec son pare-feu activé ?',
      'Est-ce que je partage mon adresse IPv4 avec d’autres clients ?',
      'IPv6 fonctionne-t-il aussi en données mobiles et en itinérance ?',
    ],
  },
  site: {
    heading: 'Si vous tenez un site ou dirigez une organisation',
    paragraphs: [
      'Un site a besoin d’une adresse IPv6 chez son hébergeur et d’un enregistrement AAAA dans son domaine. Beaucoup d’hébergeurs ont les deux : il suffit de demander. Vérifiez que la messagerie, les serveurs de noms et tout ce qui est chargé d’autres hôtes ont aussi IPv6.',
      'Une organisation commence par un plan de ses adresses et demande IPv6 dans chaque nouveau contrat, pour que les équipements soient remplacés au rythme ordinaire.',
    ],
    roadmaps: 'Feuilles de route et documents, par lecteur',
    procurement: 'Clauses pour appels d’offres',
    measured: 'Où en est votre pays',
  },
};
