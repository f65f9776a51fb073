import type { ProcurementText } from '../contract/procurement.ts';
import { listed, places } from '../grammar/fr.ts';

/** Clauses for tenders. */
export const procurement: ProcurementText = {
  kicker: 'Politiques',
  short: 'Achats publics',
  title: 'Que demander quand un organisme public achète',
  description:
    'Des clauses pour appels d’offres qui demandent IPv6, par type d’équipement, avec les documents sur lesquels elles reposent : RIPE-772, RFC 8504, le profil USGv6 et d’autres.',
  lead: 'Un équipement reste des années dans un réseau. Ce qu’un appel d’offres oublie de demander manque aussi longtemps. RIPE-772, un document de la communauté RIPE, donne un modèle aux acheteurs : des exigences par type d’équipement, des preuves, et les compétences de ceux qui installent. Les clauses ci-dessous en suivent les parties avec nos propres mots ; les listes de normes sont dans les documents cités à côté de chacune.',
  caution:
    'Ce sont des suggestions et non un avis juridique. Les normes sont remplacées avec le temps : vérifiez la dernière version de chaque document avant de publier un appel d’offres.',
  clausesHeading: 'Clauses',
  documents: 'Documents à l’appui de cette clause',
  copy: 'Copier cette clause',
  clauses: {
    parity: {
      heading: 'Tout : autant par IPv6 que par IPv4',
      clause:
        'Tout ce qui est offert et utilise le protocole Internet prend en charge IPv6. Les fonctions, les performances, la sécurité, l’administration et l’assistance par IPv6 sont égales à celles par IPv4, et aucune fonction n’exige la présence d’IPv4.',
      why: 'Elle ne laisse pas de place à des équipements « prêts pour IPv6 » qui ne peuvent être administrés, mis à jour ou surveillés que par IPv4.',
    },
    hosts: {
      heading: 'Ordinateurs, serveurs, imprimantes, téléphones de bureau',
      clause:
        'Les hôtes satisfont aux exigences applicables aux nœuds IPv6 en vigueur le jour de l’offre (RFC 8504 au moment de la rédaction) et fonctionnent sur des réseaux qui n’offrent qu’IPv6.',
      why: 'Une seule liste dit ce dont une machine doit être capable pour être dite compatible IPv6.',
    },
    switches: {
      heading: 'Commutateurs',
      clause:
        'Les commutateurs laissent passer IPv6 sans entrave. Ceux destinés aux entreprises et aux fournisseurs empêchent en outre des hôtes de se faire passer pour des routeurs ou des serveurs d’adresses, et traitent la multidiffusion IPv6 sans inonder le réseau.',
      why: 'RIPE-772 distingue les exigences des commutateurs simples de celles des commutateurs d’entreprise et de fournisseur.',
    },
    routers: {
      heading: 'Routeurs et commutateurs de niveau 3',
      clause:
        'Les routeurs acheminent IPv6 par le même chemin matériel qu’IPv4, prennent en charge les mêmes protocoles de routage pour les deux et contiennent en même temps le nombre indiqué de routes de l’un et de l’autre.',
      why: 'Les tables et le débit pour IPv6 méritent leur propre chiffre dans l’appel d’offres.',
    },
    security: {
      heading: 'Pare-feu et autres équipements de sécurité',
      clause:
        'Le filtrage, l’inspection, la journalisation et les réseaux privés virtuels fonctionnent pour IPv6 comme pour IPv4, en-têtes d’extension et fragments compris, au débit indiqué.',
      why: 'Ce qui ne voit pas IPv6 ne le protège pas.',
    },
    'home-routers': {
      heading: 'Routeurs domestiques et autres équipements chez le client',
      clause:
        'Les équipements chez le client satisfont aux exigences de base des routeurs d’accès client IPv6 (au moment de la rédaction RFC 7084, mise à jour par les RFC 9096 et RFC 9818). Quand le fournisseur transporte IPv4 sur IPv6, ils satisfont aussi à la RFC 8585. IPv6 est activé d’usine.',
      why: 'Un réglage que le client doit trouver est un réglage qui reste désactivé.',
    },
    mobile: {
      heading: 'Téléphones mobiles et modems',
      clause:
        'Les appareils mobiles fonctionnent sur des réseaux mobiles qui n’offrent qu’IPv6 et atteignent, par la traduction du réseau, les serveurs qui n’ont qu’IPv4.',
      why: 'Sur un réseau qui n’offre qu’IPv6, un téléphone n’a pas d’adresse IPv4 propre.',
    },
    software: {
      heading: 'Répartiteurs de charge, logiciels et services',
      clause:
        'Les logiciels et les services, y compris ceux de sous-traitants et dans le nuage, sont accessibles et utilisables par IPv6 seul, enregistrent et affichent les adresses des deux protocoles, et n’ont pas besoin d’une adresse IPv4 pour démarrer, se mettre à jour ou rendre compte.',
      why: 'RIPE-772 a des parties consacrées aux répartiteurs de charge et aux logiciels.',
    },
    proof: {
      heading: 'Preuves',
      clause:
        'Le fournisseur déclare pour chaque produit à quelles normes exigées celui-ci satisfait, nomme l’essai ou le certificat qui le montre, et corrige à ses frais, dans le délai indiqué, ce qui se révèle non satisfait.',
      why: 'Une liste de normes sans preuve ni remède est un vœu.',
    },
    skills: {
      heading: 'Les compétences de ceux qui installent et exploitent',
      clause:
        'Le fournisseur montre, par des références ou des certificats, que les personnes qui conçoivent et installent le système, et celles qui en assurent l’assistance, ont travaillé avec IPv6, et signe une déclaration de compétence.',
      why: 'RIPE-772 se termine par une telle déclaration.',
    },
  },
  rules: {
    heading: 'Qui a une telle règle',
    lead: (p) =>
      `Nous connaissons des règles d’achat pour ${listed(places(p.countries))}. Certaines obligations parlent aussi d’achats ; la page des politiques les liste toutes.`,
    more: 'Toutes les politiques',
  },
};
